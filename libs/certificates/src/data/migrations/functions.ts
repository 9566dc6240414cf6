/** Runs as the owner of the table, and finds nothing but by its full name. */
const asOwner = 'language plpgsql security definer set search_path = pg_catalog, pg_temp';

/** What was certified stays as it was; what was revoked stays revoked. */
export const keepRegister = [
  `create function certificates.keep_register() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
    begin
      if (old.confirmed_at is not null and new.confirmed_at is distinct from old.confirmed_at)
        or (old.revoked_on is not null and (new.revoked_on, new.revoked_because) is distinct from (old.revoked_on, old.revoked_because))
        or (old.replaced_by is not null and new.replaced_by is distinct from old.replaced_by) then
        raise exception 'what was certified, and what was revoked, stays on record' using errcode = 'EHC04';
      end if;
      return new;
    end $$`,
  `create trigger register_is_kept before update on certificates.register for each row execute function certificates.keep_register()`,
];

/** One certificate by its number, of whatever authority. There is no way to list them. */
const find = `create function certificates.find(wanted text)
  returns table (jws text, revoked_on date, revoked_because text, replaced_by text) ${asOwner} as $$
  begin
    return query select r.jws, r.revoked_on, r.revoked_because, r.replaced_by from certificates.register r
      where r.number = wanted and r.confirmed_at is not null and r.jws is not null;
  end $$`;

/** The numbers that no longer stand, of all authorities: codes and days only. */
const statusList = `create function certificates.status_list()
  returns table (number text, revoked_on date, revoked_because text, replaced_by text) ${asOwner} as $$
  begin
    return query select r.number, r.revoked_on, r.revoked_because, r.replaced_by from certificates.register r
      where r.revoked_on is not null order by r.number;
  end $$`;

/** Of whom a certificate was is erased with the case of the mediation; that there was one stays. */
const eraseCase = `create function certificates.erase_case(erasure uuid) returns jsonb ${asOwner} as $$
  declare ref text := casefile.case_to_erase(erasure); tenant text := current_setting('app.la'); erased int;
  begin
    delete from certificates.register where la = tenant and mediation_reference = ref and confirmed_at is null;
    update certificates.register set salt = null, holder = null, kid = null, jws = null, erased_at = now()
      where la = tenant and mediation_reference = ref and erased_at is null;
    get diagnostics erased = row_count;
    return jsonb_build_object('certificates', erased);
  end $$`;

export const functions = [find, statusList, eraseCase];

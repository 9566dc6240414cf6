/** Runs as the owner of the tables, sees one local authority only, and finds nothing but by its full name. */
const asOwner = 'language plpgsql security definer set search_path = pg_catalog, pg_temp';
const londonToday = `(now() at time zone 'Europe/London')::date`;

/**
 * The case of an approved erasure, locked against everybody who writes to it; each schema's erasing asks here first.
 * Refuses what one person alone asked for, an open case that was not entered in error, and a case that is held back.
 */
const caseToErase = `create function casefile.case_to_erase(erasure uuid) returns text ${asOwner} as $$
declare tenant text := nullif(current_setting('app.la', true), ''); wanted casefile.erasures; is_closed boolean;
begin
  if tenant is null then raise exception 'no local authority is set for this transaction' using errcode = 'EHC02'; end if;
  select * into wanted from casefile.erasures where la = tenant and id = erasure;
  if wanted.id is null or wanted.approved_at is null or wanted.withdrawn_at is not null or wanted.done_at is not null then
    raise exception 'there is no erasure % that a second person approved and that is still to be done', erasure using errcode = 'EHC03'; end if;
  perform pg_advisory_xact_lock(hashtextextended('erasure ' || wanted.case_reference, 0));
  perform pg_advisory_xact_lock(hashtextextended('case ' || wanted.case_reference, 0));
  select closed into is_closed from casefile.cases where la = tenant and reference = wanted.case_reference;
  if is_closed is null then raise exception 'there is no case %', wanted.case_reference using errcode = 'EHC03'; end if;
  if not is_closed and wanted.ground <> 'entered-in-error' then
    raise exception 'case % is open', wanted.case_reference using errcode = 'EHC03'; end if;
  if exists (select from casefile.retention_holds h where h.la = tenant and h.case_reference = wanted.case_reference
      and h.ended_at is null and h.until_day >= ${londonToday}) then
    raise exception 'case % is held back', wanted.case_reference using errcode = 'EHC03'; end if;
  return wanted.case_reference;
end $$`;

/** Removes what is personal, leaves codes and dates, and closes the erasure with how many rows of each kind it took. */
const eraseCase = `create function casefile.erase_case(erasure uuid, elsewhere jsonb default '{}') returns jsonb ${asOwner} as $$
declare
  tenant text := nullif(current_setting('app.la', true), ''); ref text := casefile.case_to_erase(erasure);
  people int; particulars int; documents int; requests int; counted jsonb;
begin
  delete from casefile.people where la = tenant and case_reference = ref; get diagnostics people = row_count;
  delete from casefile.particulars where la = tenant and case_reference = ref; get diagnostics particulars = row_count;
  delete from casefile.documents where la = tenant and case_reference = ref; get diagnostics documents = row_count;
  update casefile.requests set fingerprint = '', answer = '{}' where la = tenant and case_reference = ref; get diagnostics requests = row_count;
  update casefile.openings set fingerprint = '' where la = tenant and reference = ref;
  update casefile.reads set what = regexp_replace(what, ' [0-9a-f]{8}-[0-9a-f-]{27}', ''), why = split_part(why, '; stated: ', 1) where la = tenant and case_reference = ref;
  update casefile.safeguarding_grants set reason = '' where la = tenant and case_reference = ref;
  update casefile.retention_holds set reason = '' where la = tenant and case_reference = ref;
  counted := jsonb_build_object('people', people, 'particulars', particulars, 'documents', documents, 'requests', requests) || elsewhere;
  update casefile.cases set erased_on = ${londonToday}, erased_ground = (select ground from casefile.erasures where la = tenant and id = erasure)
    where la = tenant and reference = ref;
  update casefile.erasures set reason = null, done_at = case when id = erasure then now() end,
    erased = case when id = erasure then counted else erased end where la = tenant and case_reference = ref;
  return counted;
end $$`;

export const erasingFunctions = [
  caseToErase,
  eraseCase,
  'revoke all on function casefile.case_to_erase(uuid), casefile.erase_case(uuid, jsonb) from public',
  'grant execute on function casefile.erase_case(uuid, jsonb) to ehc_casework',
];

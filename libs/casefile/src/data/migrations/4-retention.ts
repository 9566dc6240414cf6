import type { MigrationInterface, QueryRunner } from 'typeorm';
import { erasingFunctions } from './erasing.js';

const ownLa = `(select nullif(current_setting('app.la', true), ''))`;
const walledOff = (table: string): string[] => [
  `alter table casefile.${table} enable row level security`,
  `alter table casefile.${table} force row level security`,
  `create policy own_authority on casefile.${table} using (la = ${ownLa}) with check (la = ${ownLa})`,
];

/** Which case a remembered request spoke of, so that what is remembered of it can be erased with the case. */
const requests = [
  `alter table casefile.requests add column case_reference text`,
  `create index requests_of_case on casefile.requests (la, case_reference)`,
  ...['requests', 'people', 'documents'].map((table) => `alter table casefile.${table} no force row level security`),
  `update casefile.requests r set case_reference = known.case_reference
    from (select la, id::text, case_reference from casefile.people union all select la, id::text, case_reference from casefile.documents) as known
    where known.la = r.la and known.id = r.answer->>'id'`,
  // Nothing else says whose these were: a repetition from before this version is answered as another request.
  `update casefile.requests set fingerprint = '' where case_reference is null and (answer ? 'version' or answer ? 'line')`,
  ...['requests', 'people', 'documents'].map((table) => `alter table casefile.${table} force row level security`),
];

const grounds = `('retention-over', 'right-to-erasure', 'entered-in-error')`;

const erasures = [
  `alter table casefile.cases add column erased_on date, add column erased_ground text`,
  `create table casefile.erasures (
    la text not null, id uuid not null, case_reference text not null, ground text not null check (ground in ${grounds}), reason text,
    asked_by text not null, asked_at timestamptz not null default now(), approved_by text, approved_at timestamptz,
    withdrawn_by text, withdrawn_at timestamptz, done_at timestamptz, erased jsonb not null default '{}',
    primary key (la, id), constraint two_people check (approved_by <> asked_by),
    check ((approved_by is null) = (approved_at is null)), check ((withdrawn_by is null) = (withdrawn_at is null)),
    check (done_at is null or (approved_at is not null and withdrawn_at is null)))`,
  `create unique index one_erasure_of_a_case on casefile.erasures (la, case_reference) where withdrawn_at is null`,
  ...walledOff('erasures'),
  `grant select on casefile.erasures to ehc_casework`,
  `grant insert (la, id, case_reference, ground, reason, asked_by, asked_at, approved_by, approved_at) on casefile.erasures to ehc_casework`,
  `grant update (approved_by, approved_at, withdrawn_by, withdrawn_at) on casefile.erasures to ehc_casework`,
  `create function casefile.keep_erasures() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
    begin
      if tg_op = 'UPDATE' and old.done_at is null then return new; end if;
      raise exception 'what was erased, by whom and why stays on record' using errcode = 'EHC03';
    end $$`,
  `revoke all on function casefile.keep_erasures() from public`,
  `create trigger erasures_stay before update or delete on casefile.erasures for each row execute function casefile.keep_erasures()`,
  `create trigger erasures_are_never_emptied before truncate on casefile.erasures for each statement execute function casefile.keep_erasures()`,
];

const holds = [
  `create table casefile.retention_holds (
    la text not null, id uuid not null, case_reference text not null, reason text not null, until_day date not null,
    held_by text not null, held_at timestamptz not null default now(), ended_by text, ended_at timestamptz, primary key (la, id))`,
  `create index retention_holds_of_case on casefile.retention_holds (la, case_reference) where ended_at is null`,
  ...walledOff('retention_holds'),
  `grant select, insert on casefile.retention_holds to ehc_casework`,
  `grant update (ended_by, ended_at) on casefile.retention_holds to ehc_casework`,
];

/** A case can be erased by two people, and held back from it by one. */
export class Retention1796400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...requests, ...erasures, ...holds, ...erasingFunctions]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('What was erased, by whom and why, is not undone.');
  }
}

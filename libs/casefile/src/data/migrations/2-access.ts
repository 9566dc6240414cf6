import type { MigrationInterface, QueryRunner } from 'typeorm';

const ownLa = `(select nullif(current_setting('app.la', true), ''))`;
const subject = `(select nullif(current_setting('app.subject', true), ''))`;

const readings = [
  `alter table casefile.reads alter column case_reference drop not null`,
  `alter table casefile.reads add column why text not null default 'not stated'`,
  `create index reads_of_case on casefile.reads (la, case_reference, id)`,
  `grant select on casefile.reads to ehc_casework`,
];

const staff = [
  `alter table casefile.staff add column switched_off_at timestamptz, add column switched_off_by text`,
  `create index log_by_person on casefile.log (la, case_reference, recorded_by)`,
];

/** Safeguarding detail has a second wall of its own: without a grant Postgres does not show the row. */
const safeguarding = [
  `create table casefile.safeguarding_grants (
    la text not null, id uuid not null, case_reference text not null, subject text not null, reason text not null, until_day date,
    granted_by text not null, granted_at timestamptz not null default now(), ended_by text, ended_at timestamptz,
    primary key (la, id), check (granted_by <> subject))`,
  `create index safeguarding_grants_of_person on casefile.safeguarding_grants (la, subject, case_reference) where ended_at is null`,
  `alter table casefile.safeguarding_grants enable row level security`,
  `alter table casefile.safeguarding_grants force row level security`,
  `create policy own_authority on casefile.safeguarding_grants using (la = ${ownLa}) with check (la = ${ownLa})`,
  `grant select, insert on casefile.safeguarding_grants to ehc_casework`,
  `grant update (ended_by, ended_at) on casefile.safeguarding_grants to ehc_casework`,
  `alter table casefile.documents add column safeguarding boolean not null default false`,
  `drop policy own_authority on casefile.documents`,
  `create policy own_authority on casefile.documents for select using (la = ${ownLa} and (not safeguarding or current_user = 'ehc_owner'
    or exists (select from casefile.safeguarding_grants g where g.la = documents.la and g.case_reference = documents.case_reference
      and g.subject = ${subject} and g.ended_at is null and (g.until_day is null or g.until_day >= (now() at time zone 'Europe/London')::date))))`,
  `create policy own_authority_adds on casefile.documents for insert with check (la = ${ownLa})`,
  `create policy own_authority_removes on casefile.documents for delete using (la = ${ownLa})`,
];

/** Readings say why; accounts can be switched off here; safeguarding documents are seen by grant only. */
export class Access1796200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...readings, ...staff, ...safeguarding]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Who was granted what, and who looked, is not undone.');
  }
}

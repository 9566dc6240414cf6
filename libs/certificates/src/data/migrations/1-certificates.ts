import type { MigrationInterface, QueryRunner } from 'typeorm';
import { functions, keepRegister } from './functions.js';

const ownLa = `(select nullif(current_setting('app.la', true), ''))`;

const register = [
  'create schema certificates',
  `create table certificates.register (
    la text not null, number text not null unique, mediation_reference text not null, facts jsonb not null, salt text, holder text,
    kid text, jws text, prepared_at timestamptz not null default now(), confirmed_at timestamptz,
    revoked_on date, revoked_because text check (revoked_because in ('issued-in-error', 'wrong-details')), replaced_by text,
    erased_at timestamptz,
    primary key (la, number),
    constraint signed_as_one check ((kid is null) = (jws is null)),
    constraint confirmed_once_signed check (confirmed_at is null or jws is not null or erased_at is not null),
    constraint revoked_once_confirmed check (revoked_on is null or confirmed_at is not null),
    constraint revoked_for_a_reason check ((revoked_on is null) = (revoked_because is null)),
    constraint replaced_once_revoked check (replaced_by is null or revoked_on is not null),
    constraint named_until_erased check ((erased_at is null) = (salt is not null and holder is not null)),
    constraint of_an_own_case check (mediation_reference like la || '-%'))`,
  // A family holds one certificate of a decision at a time, and one more when it has mediated after all (CFA 2014 s.55(5));
  // the case says so in words, this holds when two say it at once.
  `create unique index one_standing_certificate on certificates.register (la, mediation_reference, (facts->>'ground' = 'mediated'))
    where confirmed_at is not null and revoked_on is null`,
  `create index certificates_of_mediation on certificates.register (la, mediation_reference, prepared_at)`,
  `alter table certificates.register enable row level security`,
  `alter table certificates.register force row level security`,
  `create policy own_authority on certificates.register using (la = ${ownLa}) with check (la = ${ownLa})`,
  // Whoever holds a certificate may have it checked: the functions below run as the owner and look by number only.
  `create policy public_check on certificates.register for select to ehc_owner using (confirmed_at is not null)`,
  `create policy prepared_only on certificates.register as restrictive for delete using (confirmed_at is null)`,
];

const grants = [
  'grant usage on schema certificates to ehc_casework, ehc_worker, ehc_certificates',
  'grant select, insert, delete on certificates.register to ehc_casework',
  'grant update (kid, jws) on certificates.register to ehc_casework',
  'grant select on certificates.register to ehc_worker',
  'grant update (confirmed_at, revoked_on, revoked_because, replaced_by) on certificates.register to ehc_worker',
  'revoke all on all functions in schema certificates from public',
  'grant execute on function certificates.find(text), certificates.status_list() to ehc_certificates',
  'grant execute on function certificates.erase_case(uuid) to ehc_casework',
];

/** The register of mediation certificates: by whom, for which decision, whether they stand, and no names. */
export class Certificates1796600200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...register, ...keepRegister, ...functions, ...grants]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Which certificates were issued is not undone.');
  }
}

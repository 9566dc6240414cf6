import type { MigrationInterface, QueryRunner } from 'typeorm';
import { enter } from './functions.js';

const ownLa = `(select nullif(current_setting('app.la', true), ''))`;
const provider = `(select nullif(current_setting('app.provider', true), ''))`;

/** What one case tells another, until that one has it on record. */
const tellings = [
  `create table casefile.tellings (
    la text not null, id uuid not null default gen_random_uuid(), case_reference text not null, sequence int not null, part int not null,
    told_reference text not null, told_kind text not null, move text not null, fact jsonb not null, letters boolean not null,
    created_at timestamptz not null default now(), told_at timestamptz, refused text,
    primary key (la, id), unique (la, case_reference, sequence, part))`,
  `create index tellings_waiting on casefile.tellings (la, created_at) where told_at is null`,
  `alter table casefile.tellings enable row level security`,
  `alter table casefile.tellings force row level security`,
  `create policy own_authority on casefile.tellings using (la = ${ownLa}) with check (la = ${ownLa})`,
  `grant select, insert on casefile.tellings to ehc_worker`,
  `grant update (told_at, refused) on casefile.tellings to ehc_worker`,
  `grant select on casefile.tellings to ehc_casework`,
  `create function casefile.tell_of_telling() returns trigger language plpgsql as $$
    begin perform pg_notify('case_tellings', new.la); return null; end $$`,
  `create trigger told_of_telling after insert on casefile.tellings for each row execute function casefile.tell_of_telling()`,
  `revoke all on function casefile.tell_of_telling() from public`,
  `grant execute on function casefile.tell_of_telling() to ehc_worker`,
];

/** An adviser outside the authority is on the far side of a second wall: only what came to their provider, and the family's names. */
const providers = [
  `alter table casefile.cases add column provider text`,
  `create index cases_by_provider on casefile.cases (la, provider, next_due_on) where provider is not null`,
  `create policy own_provider on casefile.cases as restrictive using (${provider} is null or provider = ${provider})`,
  ...['log', 'deadlines', 'reads', 'particulars'].map(
    (table) => `create policy own_provider on casefile.${table} as restrictive for select using (${provider} is null
      or exists (select from casefile.cases c where c.la = ${table}.la and c.reference = ${table}.case_reference and c.provider = ${provider}))`,
  ),
  `create policy own_provider on casefile.people as restrictive for select using (${provider} is null
    or (role in ('child', 'young-person', 'parent', 'advocate') and exists (select from casefile.cases c
      where c.la = people.la and starts_with(c.reference, people.case_reference || '-') and c.provider = ${provider})))`,
  ...['documents', 'staff', 'outbox', 'safeguarding_grants', 'erasures', 'retention_holds', 'tellings'].map(
    (table) => `create policy no_provider on casefile.${table} as restrictive using (${provider} is null)`,
  ),
];

/** The named officer of a case is that of all that come from it. */
const written = [
  enter.replace('create function', 'create or replace function').replace(
    `  return jsonb_build_object('first', expected, 'last', n - 1);`,
    () => `  insert into casefile.tellings (la, case_reference, sequence, part, told_reference, told_kind, move, fact, letters)
    select tenant, ref, expected, o.part - 1, o.telling->>'to', o.telling->>'kind', o.telling->>'move', o.telling->'fact',
      coalesce((p->'events'->0->>'letters')::boolean, false)
    from jsonb_array_elements(p->'tellings') with ordinality as o(telling, part);
  update casefile.cases set provider = p->'case'->>'provider' where la = tenant and reference = ref and provider is distinct from p->'case'->>'provider';
  if ref ~ '-[A-Z][0-9]+$' then
    update casefile.cases set officer = (select root.officer from casefile.cases root where root.la = tenant and root.reference = regexp_replace(ref, '-[A-Z][0-9]+$', ''))
      where la = tenant and reference = ref;
  elsif exists (select from jsonb_array_elements(p->'events') e where e->>'kind' in ('officer-named', 'correction')) then
    update casefile.cases set officer = p->'case'->>'officer' where la = tenant and starts_with(reference, ref || '-');
  end if;
  return jsonb_build_object('first', expected, 'last', n - 1);`,
  ),
];

/** Several kinds of case that tell one another, and advisers outside the authority. */
export class SeveralKinds1796600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tellings, ...providers, ...written]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('What cases told one another is not undone.');
  }
}

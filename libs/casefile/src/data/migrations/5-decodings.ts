import type { MigrationInterface, QueryRunner } from 'typeorm';

const ownLa = `(select nullif(current_setting('app.la', true), ''))`;

const statements = [
  `create table casefile.decodings (
    la text not null, id bigint generated always as identity, called_at timestamptz not null default now(), subject text not null,
    roles text[] not null, namespace text, request_id text not null, payloads int not null, decoded int not null check (decoded <= payloads),
    outcome text not null, not_decoded jsonb not null, primary key (la, id))`,
  `create index decodings_by_time on casefile.decodings (la, called_at)`,
  `alter table casefile.decodings enable row level security`,
  `alter table casefile.decodings force row level security`,
  `create policy own_authority on casefile.decodings using (la = ${ownLa}) with check (la = ${ownLa})`,
  `create function casefile.keep_decodings() returns trigger language plpgsql as $$
    begin raise exception 'the record of decodings is append-only'; end $$`,
  'revoke all on function casefile.keep_decodings() from public',
  `create trigger decodings_are_append_only before update or delete on casefile.decodings for each row execute function casefile.keep_decodings()`,
  `create trigger decodings_are_never_emptied before truncate on casefile.decodings for each statement execute function casefile.keep_decodings()`,
  `grant usage on schema casefile to ehc_codec`,
  `grant insert on casefile.decodings to ehc_codec`,
  // Somebody whose account is switched off decodes nothing.
  `grant select (la, subject, switched_off_at) on casefile.staff to ehc_codec`,
];

/** Who had payloads of Temporal decoded: one row for each call. The codec server may add rows and see none. */
export class Decodings1796500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table casefile.decodings');
    await runner.query('drop function casefile.keep_decodings()');
    await runner.query('revoke usage on schema casefile from ehc_codec');
  }
}

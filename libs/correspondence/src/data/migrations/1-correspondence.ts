import type { MigrationInterface, QueryRunner } from 'typeorm';

const letters = `create table correspondence.letters (
  la text not null, id uuid not null default gen_random_uuid(), order_id uuid not null, reference text not null, sequence int not null,
  template text not null, recipient text not null, status text not null check (status in ('claimed', 'sent', 'returned', 'to-print', 'not-needed')),
  subject text, text text, html text, sent_to text[] not null default '{}', server_message_id text,
  attempts int not null default 0, attempt_open boolean not null default false, possibly_duplicated boolean not null default false,
  claimed_at timestamptz not null, sent_at timestamptz, problem text,
  primary key (la, id), unique (la, order_id),
  check (status in ('claimed', 'not-needed') or (subject is not null and text is not null and html is not null)))`;

const ownRows = `la = (select nullif(current_setting('app.la', true), ''))`;

/** The letters of each authority, walled off from the others' from the first day. */
export class Correspondence1795000200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      'create schema correspondence',
      letters,
      'create index letters_newest on correspondence.letters (la, claimed_at desc, id desc)',
      'create index letters_of_case on correspondence.letters (la, reference)',
      `create index letters_waiting on correspondence.letters (la) where status = 'claimed'`,
      'alter table correspondence.letters enable row level security',
      'alter table correspondence.letters force row level security',
      `create policy own_authority on correspondence.letters using (${ownRows}) with check (${ownRows})`,
      'grant usage on schema correspondence to ehc_notifications, ehc_casework',
      'grant select, insert, update on correspondence.letters to ehc_notifications',
      'grant select on correspondence.letters to ehc_casework',
    ])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema correspondence cascade');
  }
}

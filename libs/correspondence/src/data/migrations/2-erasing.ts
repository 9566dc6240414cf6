import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `alter table correspondence.letters add column erased_at timestamptz, drop constraint letters_status_check, drop constraint letters_check`,
  `alter table correspondence.letters
    add check (status in ('claimed', 'sent', 'returned', 'to-print', 'not-needed', 'erased')),
    add check (status in ('claimed', 'not-needed', 'erased') or erased_at is not null or (subject is not null and text is not null and html is not null)),
    add check (erased_at is null or (subject is null and text is null and html is null and sent_to = '{}' and server_message_id is null))`,
  `create function correspondence.erase_case(erasure uuid) returns jsonb
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    declare ref text := casefile.case_to_erase(erasure); tenant text := current_setting('app.la'); letters int;
    begin
      update correspondence.letters set status = case status when 'claimed' then 'erased' else status end, erased_at = now(),
        subject = null, text = null, html = null, sent_to = '{}', server_message_id = null, problem = 'It was erased with its case.'
        where la = tenant and reference = ref;
      get diagnostics letters = row_count;
      return jsonb_build_object('letters', letters);
    end $$`,
  'revoke all on function correspondence.erase_case(uuid) from public',
  'grant execute on function correspondence.erase_case(uuid) to ehc_casework',
];

/** What letters said and where they went can be erased with their case; that there were letters stays. */
export class CorrespondenceErasing1796400200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('What was erased is not brought back.');
  }
}

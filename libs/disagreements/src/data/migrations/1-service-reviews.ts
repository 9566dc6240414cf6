import type { MigrationInterface, QueryRunner } from 'typeorm';

const ownLa = `(select nullif(current_setting('app.la', true), ''))`;
const provider = `(select nullif(current_setting('app.provider', true), ''))`;

/** Reviews of the disagreement resolution service, as each authority holds them. They are added to, never changed. */
export class ServiceReviews1796800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      'create schema disagreements',
      `create table disagreements.service_reviews (
        la text not null, reviewed_on date not null, version integer not null, next_review_on date not null, terms jsonb not null,
        recorded_by text not null, recorded_at timestamptz not null default now(),
        primary key (la, reviewed_on, version), check (version > 0), check (next_review_on >= reviewed_on))`,
      'alter table disagreements.service_reviews enable row level security',
      'alter table disagreements.service_reviews force row level security',
      `create policy own_authority on disagreements.service_reviews using (la = ${ownLa}) with check (la = ${ownLa})`,
      `create policy no_provider on disagreements.service_reviews as restrictive using (${provider} is null)`,
      'grant usage on schema disagreements to ehc_casework',
      'grant select, insert on disagreements.service_reviews to ehc_casework',
    ])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('What reviews found is not undone.');
  }
}

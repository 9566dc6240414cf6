import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PlanVersions1795000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create schema if not exists assessments');
    await runner.query(`create table assessments.plan_versions (
      la text not null, case_reference text not null, version int not null, sections jsonb not null, summary text not null,
      made_at timestamptz not null default now(), made_by text not null, primary key (la, case_reference, version))`);
    await runner.query('alter table assessments.plan_versions enable row level security');
    await runner.query('alter table assessments.plan_versions force row level security');
    await runner.query(`create policy own_authority on assessments.plan_versions
      using (la = (select current_setting('app.la', true))) with check (la = (select current_setting('app.la', true)))`);
    await runner.query('grant usage on schema assessments to ehc_casework, ehc_worker');
    await runner.query('grant select, insert on assessments.plan_versions to ehc_casework');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema assessments cascade');
  }
}

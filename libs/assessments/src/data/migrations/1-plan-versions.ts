import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PlanVersions1795000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create schema if not exists assessments');
    await runner.query(`create table assessments.plan_versions (
      la text not null, case_reference text not null, version int not null, sections jsonb not null, summary text not null,
      transition_points jsonb not null,
      made_at timestamptz not null default now(), made_by text not null, primary key (la, case_reference, version))`);
    await runner.query(`create table assessments.provision_deliveries (
      la text not null, id bigint generated always as identity, case_reference text not null, line text not null, owed_by text not null,
      status text not null, since date not null, note text, noted_at timestamptz not null default now(), noted_by text not null, primary key (la, id))`);
    for (const table of ['plan_versions', 'provision_deliveries']) {
      await runner.query(`alter table assessments.${table} enable row level security`);
      await runner.query(`alter table assessments.${table} force row level security`);
      await runner.query(`create policy own_authority on assessments.${table}
        using (la = (select nullif(current_setting('app.la', true), ''))) with check (la = (select nullif(current_setting('app.la', true), '')))`);
      await runner.query(`grant select, insert on assessments.${table} to ehc_casework`);
    }
    await runner.query('grant usage on schema assessments to ehc_casework, ehc_worker');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema assessments cascade');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const ownLa = `(select nullif(current_setting('app.la', true), ''))`;

/** Who may advise and mediate: the professional register, as each authority holds it of those whom it commissions. */
export class Practitioners1796600100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      'create schema mediation',
      `create table mediation.practitioners (
        la text not null, number text not null, register text not null, name text not null, provider text not null, provider_name text not null,
        advises boolean not null, mediates boolean not null, employed_by_authority boolean not null,
        registered_from date not null, registered_until date, changed_by text not null, changed_at timestamptz not null default now(),
        primary key (la, number), check (registered_until is null or registered_until >= registered_from))`,
      'alter table mediation.practitioners enable row level security',
      'alter table mediation.practitioners force row level security',
      `create policy own_authority on mediation.practitioners using (la = ${ownLa}) with check (la = ${ownLa})`,
      'grant usage on schema mediation to ehc_casework',
      'grant select, insert, update on mediation.practitioners to ehc_casework',
    ])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Who was on the register on the day of a certificate is not undone.');
  }
}

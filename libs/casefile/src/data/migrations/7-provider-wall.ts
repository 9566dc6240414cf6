import type { MigrationInterface, QueryRunner } from 'typeorm';

const provider = `(select nullif(current_setting('app.provider', true), ''))`;
const ofTheirCase = (table: string) =>
  `${provider} is null or exists (select from casefile.cases c where c.la = ${table}.la and c.reference = ${table}.case_reference and c.provider = ${provider})`;

const statements = [
  ...['requests', 'openings', 'reference_numbers'].map(
    (table) => `create policy no_provider on casefile.${table} as restrictive using (${provider} is null)`,
  ),
  'drop policy own_provider on casefile.particulars',
  `create policy own_provider on casefile.particulars as restrictive using (${ofTheirCase('particulars')})`,
  // A reading of a list is of no case.
  `create policy own_provider_reads on casefile.reads as restrictive for insert
    with check (case_reference is null or ${ofTheirCase('reads')})`,
  `create policy no_provider_enters on casefile.people as restrictive for insert with check (${provider} is null)`,
  ...['update', 'delete'].map(
    (change) =>
      `create policy no_provider_${change}s on casefile.people as restrictive for ${change} using (${provider} is null)`,
  ),
];

/** The wall between providers holds for writing and removing as for reading, and for the tables that an adviser has no business with. */
export class ProviderWall1796700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('The wall between providers is not taken down.');
  }
}

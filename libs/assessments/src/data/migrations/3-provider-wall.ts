import type { MigrationInterface, QueryRunner } from 'typeorm';

const provider = `(select nullif(current_setting('app.provider', true), ''))`;

/** Advisers outside the authority have no business with plans and their provision. */
export class AssessmentProviderWall1796700100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['plan_versions', 'provision_deliveries'])
      await runner.query(
        `create policy no_provider on assessments.${table} as restrictive using (${provider} is null)`,
      );
  }

  async down(): Promise<void> {
    throw new Error('The wall between providers is not taken down.');
  }
}

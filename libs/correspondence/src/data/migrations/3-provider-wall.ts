import type { MigrationInterface, QueryRunner } from 'typeorm';

const provider = `(select nullif(current_setting('app.provider', true), ''))`;

/** Advisers outside the authority do not read its letters. */
export class CorrespondenceProviderWall1796700200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create policy no_provider on correspondence.letters as restrictive using (${provider} is null)`,
    );
  }

  async down(): Promise<void> {
    throw new Error('The wall between providers is not taken down.');
  }
}

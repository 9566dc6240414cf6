import type { MigrationInterface, QueryRunner } from 'typeorm';

const provider = `(select nullif(current_setting('app.provider', true), ''))`;

/** Advisers outside the authority know the advisers and mediators of their own provider. */
export class MediationProviderWall1796700300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create policy own_provider on mediation.practitioners as restrictive using (${provider} is null or provider = ${provider})`,
    );
  }

  async down(): Promise<void> {
    throw new Error('The wall between providers is not taken down.');
  }
}

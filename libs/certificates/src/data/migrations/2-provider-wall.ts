import type { MigrationInterface, QueryRunner } from 'typeorm';

const provider = `(select nullif(current_setting('app.provider', true), ''))`;

/** Advisers outside the authority see the certificates of families who came to their provider. */
export class CertificatesProviderWall1796700400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create policy own_provider on certificates.register as restrictive using (${provider} is null
        or exists (select from casefile.cases c where c.la = register.la and c.reference = mediation_reference and c.provider = ${provider}))`,
    );
  }

  async down(): Promise<void> {
    throw new Error('The wall between providers is not taken down.');
  }
}

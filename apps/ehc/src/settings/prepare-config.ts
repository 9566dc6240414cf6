import { commonConfig } from '@ehc/platform/config';
import { z } from 'zod';

const password = (role: string) =>
  z.string().min(8).describe(`the password to give to the database role ${role}, at least 8 characters`);

/** What `ehc prepare` reads from its environment. */
export const prepareConfig = z.object({
  ...commonConfig.temporal,
  ADMIN_DATABASE_URL: commonConfig.databaseUrl.DATABASE_URL.describe(
    'the address of Postgres as a superuser, such as postgres://postgres:password@localhost:5432/postgres',
  ),
  EHC_OWNER_PASSWORD: password('ehc_owner'),
  EHC_CASEWORK_PASSWORD: password('ehc_casework'),
  EHC_WORKER_PASSWORD: password('ehc_worker'),
  EHC_NOTIFICATIONS_PASSWORD: password('ehc_notifications'),
  EHC_CODEC_PASSWORD: password('ehc_codec'),
  EHC_CERTIFICATES_PASSWORD: password('ehc_certificates'),
});

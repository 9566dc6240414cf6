import { certificatePublicKeys, statusListKey } from '@ehc/certificates/signing';
import { commonConfig } from '@ehc/platform/config';
import { z } from 'zod';

/** What the public check of certificates reads from its environment. It never holds a key that makes certificates. */
export const certificatesConfig = z.object({
  ...commonConfig.logLevel,
  PORT: commonConfig.port.PORT.default(3005).describe('a port number from 0 to 65535 (0 picks a free one)'),
  ...commonConfig.host,
  DATABASE_URL: commonConfig.databaseUrl.DATABASE_URL.describe(
    'the address of the database, such as postgres://ehc_certificates:password@localhost:5432/ehc',
  ),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ''))
    .describe('the address at which everybody reaches this service, such as https://certificates.council.example'),
  CERTIFICATE_PUBLIC_KEYS: certificatePublicKeys,
  STATUS_LIST_KEY: statusListKey,
  RATE_LIMIT_PER_MINUTE: commonConfig.rateLimits.RATE_LIMIT_PER_MINUTE.default(60).describe(
    'requests a minute of one address; a page and its style are two',
  ),
});
export type CertificatesConfig = z.output<typeof certificatesConfig>;

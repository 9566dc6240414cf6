import { certificateKeys } from '@ehc/certificates/signing';
import { commonConfig } from '@ehc/platform/config';
import { z } from 'zod';

/** What the casework API reads from its environment. */
export const caseworkConfig = z.object({
  ...commonConfig.logLevel,
  ...commonConfig.port,
  ...commonConfig.host,
  ...commonConfig.databaseUrl,
  ...commonConfig.temporal,
  ...commonConfig.oidc,
  ...commonConfig.rateLimits,
  RATE_LIMIT_FAILED_CONTACTS: z.coerce
    .number()
    .int()
    .min(1)
    .default(10)
    .describe(
      'commands an hour of one mediation adviser to what is not there for them, such as a contact that does not fit',
    ),
  ...commonConfig.payloadKeys,
  CERTIFICATE_KEYS: certificateKeys,
  CERTIFICATES_URL: z
    .url({ protocol: /^https?$/ })
    .describe('the address at which everybody can check a certificate, such as https://certificates.council.example'),
});

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
  ...commonConfig.payloadKeys,
  CERTIFICATE_KEYS: certificateKeys,
  CERTIFICATES_URL: z
    .url({ protocol: /^https?$/ })
    .describe('the address at which everybody can check a certificate, such as https://certificates.council.example'),
});

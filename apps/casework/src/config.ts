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
});

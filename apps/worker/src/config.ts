import { signingKey } from '@ehc/casefile/evidence';
import { commonConfig } from '@ehc/platform/config';
import { z } from 'zod';

/** What the worker reads from its environment. */
export const workerConfig = z.object({
  ...commonConfig.logLevel,
  ...commonConfig.host,
  ...commonConfig.databaseUrl,
  ...commonConfig.temporal,
  ...commonConfig.payloadKeys,
  PORT: commonConfig.port.PORT.default(3002).describe('a port number from 0 to 65535 (0 picks a free one)'),
  MAX_CACHED_WORKFLOWS: z.coerce
    .number()
    .int()
    .min(1)
    .default(500)
    .describe('how many cases to keep in memory; each takes about 1 MB'),
  HEADS_FOLDER: z.string().min(1).describe('the folder for the signed heads of all case logs, one file a day'),
  HEADS_SIGNING_KEY: signingKey,
});

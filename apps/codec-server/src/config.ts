import { commonConfig } from '@ehc/platform/config';
import { z } from 'zod';

const isOrigin = (text: string): boolean =>
  URL.canParse(text) &&
  /^https?:$/.test(new URL(text).protocol) &&
  new URL(text).origin === text &&
  !text.includes('*');

const origins = z
  .string()
  .transform((text) => text.split(',').map((origin) => origin.trim()))
  .refine((list) => list.every(isOrigin), 'each must be exactly an origin: no path, no *')
  .describe(
    'the origins from which the Temporal UI is opened, comma separated, such as https://temporal.council.example',
  );

/** What the codec server reads from its environment. */
export const codecServerConfig = z.object({
  ...commonConfig.logLevel,
  PORT: commonConfig.port.PORT.default(3003).describe('a port number from 0 to 65535 (0 picks a free one)'),
  ...commonConfig.host,
  ...commonConfig.databaseUrl,
  TEMPORAL_NAMESPACE: commonConfig.temporal.TEMPORAL_NAMESPACE,
  ...commonConfig.oidc,
  ...commonConfig.payloadKeys,
  ...commonConfig.rateLimits,
  RATE_LIMIT_PER_MINUTE: commonConfig.rateLimits.RATE_LIMIT_PER_MINUTE.default(300).describe(
    'calls a minute of one person; the Temporal UI makes one or two for each event that it shows',
  ),
  UI_ORIGINS: origins,
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('the address at which browsers reach this server; with it people can sign in at /sign-in'),
  SIGN_IN_CLIENT: z
    .string()
    .min(1)
    .default('histories')
    .describe('the client ID of /sign-in at the OpenID Connect issuer'),
});
export type CodecServerConfig = z.output<typeof codecServerConfig>;

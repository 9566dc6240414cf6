import { existsSync } from 'node:fs';
import { z } from 'zod';
import { payloadKeys } from './payload-keys.js';

const postgresUrl = z
  .string()
  .refine(
    (text) => URL.canParse(text) && ['postgres:', 'postgresql:'].includes(new URL(text).protocol),
    'it is not a Postgres address',
  )
  .describe('the address of the database, such as postgres://ehc_casework:password@localhost:5432/ehc');

const file = z
  .string()
  .refine((path) => existsSync(path), 'there is no such file')
  .optional();

/**
 * The variables that several services read, to be spread into one schema:
 * `readConfig(z.object({ ...commonConfig.port, ...commonConfig.oidc }))`.
 */
export const commonConfig = {
  logLevel: {
    LOG_LEVEL: z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace'])
      .default('info')
      .describe('fatal, error, warn, info, debug or trace'),
  },
  port: {
    PORT: z.coerce
      .number()
      .int()
      .min(0)
      .max(65535)
      .default(3000)
      .describe('a port number from 0 to 65535 (0 picks a free one)'),
  },
  host: {
    HOST: z
      .string()
      .min(1)
      .default('0.0.0.0')
      .describe('the address to listen on; 127.0.0.1 keeps a service to this machine'),
  },
  databaseUrl: { DATABASE_URL: postgresUrl },
  temporal: {
    TEMPORAL_ADDRESS: z
      .string()
      .regex(/^[^\s/]+:\d{1,5}$/, 'it is not host:port')
      .default('localhost:7233')
      .describe('host and port of Temporal, such as localhost:7233'),
    TEMPORAL_NAMESPACE: z.string().min(1).default('default').describe('the Temporal namespace, such as default'),
    TEMPORAL_TLS: z
      .enum(['true', 'false'])
      .optional()
      .describe('true for a line to Temporal that is encrypted (TLS); the files below say so too'),
    TEMPORAL_TLS_SERVER_CA_CERT_PATH: file.describe(
      'the file (PEM) of the authority that vouches for Temporal; without it those that the machine trusts',
    ),
    TEMPORAL_TLS_CLIENT_CERT_PATH: file.describe(
      'the file (PEM) of the certificate by which Temporal knows this service',
    ),
    TEMPORAL_TLS_CLIENT_KEY_PATH: file.describe('the file (PEM) of its private key'),
    TEMPORAL_TLS_SERVER_NAME: z
      .string()
      .min(1)
      .optional()
      .describe('the name in the certificate of Temporal, where that is not its host'),
    TEMPORAL_API_KEY: z
      .string()
      .min(1)
      .optional()
      .describe('the key by which Temporal knows this service; it goes over TLS only'),
  },
  oidc: {
    OIDC_ISSUER: z
      .url({ protocol: /^https?$/ })
      .describe('the address of the OpenID Connect issuer, exactly as its tokens name it'),
    OIDC_AUDIENCE: z.string().min(1).default('ehc-casework').describe('the audience that access tokens are issued for'),
    OIDC_MAX_TOKEN_AGE: z.coerce
      .number()
      .int()
      .min(60)
      .max(86_400)
      .default(300)
      .describe(
        'seconds after which a token is too old; an account that is switched off at the issuer is out after this time',
      ),
  },
  rateLimits: {
    RATE_LIMIT_PER_MINUTE: z.coerce
      .number()
      .int()
      .min(1)
      .default(1_200)
      .describe('requests a minute of one signed-in person, and of one address while nobody is signed in'),
    RATE_LIMIT_FAILED_SIGN_INS: z.coerce
      .number()
      .int()
      .min(1)
      .default(60)
      .describe('requests a minute and address whose token is missing or not accepted'),
  },
  payloadKeys: { PAYLOAD_KEYS: payloadKeys },
};

import { z } from 'zod';
import { commonConfig, ConfigError, readConfig } from './index.js';

const key = Buffer.alloc(32, 7).toString('base64');
const schema = z.object({
  ...commonConfig.logLevel,
  ...commonConfig.port,
  ...commonConfig.databaseUrl,
  ...commonConfig.temporal,
  ...commonConfig.oidc,
  ...commonConfig.payloadKeys,
});
const good = {
  DATABASE_URL: 'postgres://ehc_casework:secret@localhost:5432/ehc',
  OIDC_ISSUER: 'http://localhost:4000',
  PAYLOAD_KEYS: JSON.stringify({ EX: { current: 'k2', keys: { k1: key, k2: key } } }),
};

function problemsOf(env: Record<string, string>): string[] {
  try {
    readConfig(schema, env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('the settings of a service', () => {
  it('given only what has no default, then the rest is filled in', () =>
    expect(readConfig(schema, good)).toMatchObject({
      LOG_LEVEL: 'info',
      PORT: 3000,
      TEMPORAL_ADDRESS: 'localhost:7233',
      TEMPORAL_NAMESPACE: 'default',
      OIDC_AUDIENCE: 'ehc-casework',
      PAYLOAD_KEYS: { EX: { current: 'k2', keys: { k1: key, k2: key } } },
    }));

  it('given nothing at all, then each missing variable has one sentence that says what to set', () =>
    expect(problemsOf({ DATABASE_URL: ' ' })).toEqual([
      'DATABASE_URL is not set: set it to the address of the database, such as postgres://ehc_casework:password@localhost:5432/ehc.',
      'OIDC_ISSUER is not set: set it to the address of the OpenID Connect issuer, exactly as its tokens name it.',
      expect.stringMatching(/^PAYLOAD_KEYS is not set: set it to JSON with the keys of each LA/),
    ]));

  it.each([
    [{ PORT: '70000' }, /^PORT is not right .*: set it to a port number/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL is not right/],
    [{ DATABASE_URL: 'mysql://x:hidden@y/z' }, /^DATABASE_URL is not right \(it is not a Postgres address\)/],
    [{ TEMPORAL_ADDRESS: 'http://localhost' }, /^TEMPORAL_ADDRESS is not right \(it is not host:port\)/],
    [{ OIDC_ISSUER: 'ftp://x' }, /^OIDC_ISSUER is not right/],
    [{ PAYLOAD_KEYS: '{' }, /^PAYLOAD_KEYS is not right \(it is not JSON\)/],
    [{ PAYLOAD_KEYS: '{}' }, /there must be at least one LA/],
    [{ PAYLOAD_KEYS: JSON.stringify({ essex: { current: 'k1', keys: { k1: key } } }) }, /^PAYLOAD_KEYS is not right/],
    [
      { PAYLOAD_KEYS: JSON.stringify({ EX: { current: 'k9', keys: { k1: key } } }) },
      /at EX\.current \(the current key must be one of the keys\)/,
    ],
    [
      { PAYLOAD_KEYS: JSON.stringify({ EX: { current: 'k1', keys: { k1: 'c2hvcnQ=' } } }) },
      /at EX\.keys\.k1 \(a key must be 32 bytes in base64\)/,
    ],
  ])('given %j, then one sentence names the variable and what is wrong', (wrong, sentence) => {
    const problems = problemsOf({ ...good, ...wrong });
    expect(problems).toEqual([expect.stringMatching(sentence)]);
    expect(problems.join()).not.toContain('hidden');
  });
});

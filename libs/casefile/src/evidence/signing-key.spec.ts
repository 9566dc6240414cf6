import { ConfigError, readConfig } from '@ehc/platform/config';
import { z } from 'zod';
import { newSigningKey, publicPart, signingKey } from './index.js';

const config = z.object({ HEADS_SIGNING_KEY: signingKey });
const key = newSigningKey();
const refusal = (value: string | undefined): string => {
  try {
    readConfig(config, { HEADS_SIGNING_KEY: value });
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'accepted';
};

describe('the key that signs the heads', () => {
  it('given a fresh one, then it is accepted, and no two have the same name', () => {
    expect(readConfig(config, { HEADS_SIGNING_KEY: JSON.stringify(key) })).toEqual({ HEADS_SIGNING_KEY: key });
    expect(newSigningKey().kid).not.toBe(key.kid);
  });

  it.each([
    ['nothing', undefined, 'HEADS_SIGNING_KEY is not set'],
    ['what is no JSON', `{"d":"${key.d}"`, 'HEADS_SIGNING_KEY is not right (it is not JSON)'],
    ['a public key', JSON.stringify(publicPart(key)), 'HEADS_SIGNING_KEY is not right at d'],
    ['a key of another curve', JSON.stringify({ ...key, crv: 'X25519' }), 'HEADS_SIGNING_KEY is not right at crv'],
    ['a key without a name', JSON.stringify({ ...key, kid: '' }), 'HEADS_SIGNING_KEY is not right at kid'],
  ])('given %s, then that is said without showing it', (_, value, words) => {
    expect(refusal(value)).toContain(words);
    expect(refusal(value)).not.toContain(key.d);
  });
});

import { ConfigError, readConfig } from '@ehc/platform/config';
import { z } from 'zod';
import { certificateKeys, newKeyRing, published, publicKeysOf, publicPart, rotated } from './index.js';

const schema = z.object({ CERTIFICATE_KEYS: certificateKeys });
const ring = newKeyRing();
const read = (value: unknown): string => {
  try {
    return JSON.stringify(
      readConfig(schema, { CERTIFICATE_KEYS: typeof value === 'string' ? value : JSON.stringify(value) })
        .CERTIFICATE_KEYS,
    );
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
};

describe('CERTIFICATE_KEYS', () => {
  it('given a new ring, before and after its key was changed, then it is accepted', () => {
    expect(read(ring)).toBe(JSON.stringify(ring));
    const later = rotated(ring);
    expect(read(later)).toBe(JSON.stringify(later));
    expect(publicKeysOf(later)).toEqual([publicPart(later.current), publicPart(ring.current)]);
  });

  it('given what is published, then no private part is in it, and it says what each key may sign', () => {
    const { keys } = published(publicKeysOf(rotated(ring)), newKeyRing().current);
    expect(keys.map((key) => key.for)).toEqual(['certificates', 'certificates', 'status-list']);
    for (const key of keys) expect(Object.keys(key).sort()).toEqual(['alg', 'crv', 'for', 'kid', 'kty', 'use', 'x']);
  });

  it.each([
    ['what is no JSON', '{', '(it is not JSON)'],
    ['a public key where the private one belongs', { current: publicPart(ring.current) }, 'at current.d'],
    [
      'a key that is named otherwise',
      { current: { ...ring.current, kid: 'k1' } },
      'at current.kid (it is not the thumbprint',
    ],
    ['a key of another kind', { current: { ...ring.current, crv: 'X25519' } }, 'at current.crv'],
  ])('given %s, then that is said, and no key is shown', (_, value, words) => {
    expect(read(value)).toContain(words);
    expect(read(value)).not.toContain(ring.current.d);
  });
});

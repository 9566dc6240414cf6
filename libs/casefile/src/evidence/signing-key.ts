import { createHash, generateKeyPairSync } from 'node:crypto';
import { jsonText } from '@ehc/platform/config';
import { z } from 'zod';

const publicKey = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string().min(1),
  kid: z.string().min(1),
});
const privateKey = publicKey.extend({ d: z.string().min(1) });

export type PublicKey = z.infer<typeof publicKey>;
export type SigningKey = z.infer<typeof privateKey>;

/** Public keys by which heads are checked: a JSON Web Key Set. Private parts are dropped. */
export const keySet = z.object({ keys: z.array(publicKey) });
export type KeySet = z.infer<typeof keySet>;

/** A private Ed25519 key as JSON (JWK), with the name `kid` under which it signs. */
export const signingKey = jsonText
  .pipe(privateKey)
  .describe(
    'the private Ed25519 key that signs the heads of all logs, a JWK with kid: `npx ehc heads --new-key` makes one',
  );

/** A fresh key, named by its RFC 7638 thumbprint, so that no two keys share a name. */
export function newSigningKey(): SigningKey {
  const { crv, d, kty, x } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  const kid = createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url');
  return privateKey.parse({ kty, crv, x, d, kid });
}

export const publicPart = ({ kty, crv, x, kid }: SigningKey): PublicKey => ({ kty, crv, x, kid });

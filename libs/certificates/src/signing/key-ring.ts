import { createHash } from 'node:crypto';
import { newSigningKey } from '@ehc/casefile/evidence';
import { jsonText } from '@ehc/platform/config';
import { z } from 'zod';

/** RFC 7638: a key is named by what it is, so no two share a name. */
const thumbprint = ({ crv, kty, x }: { crv: string; kty: string; x: string }): string =>
  createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url');
function mustBeNamedByIt({ value, issues }: z.core.ParsePayload<{ crv: string; kty: string; x: string; kid: string }>) {
  if (value.kid === thumbprint(value)) return;
  issues.push({
    code: 'custom',
    path: ['kid'],
    message: 'it is not the thumbprint of the key (RFC 7638)',
    input: value,
  });
}

const parts = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.base64url().length(43),
  kid: z.string(),
});
const publicKey = parts.check(mustBeNamedByIt);
const privateKey = parts.extend({ d: z.base64url().length(43) }).check(mustBeNamedByIt);

export type PublicKey = z.infer<typeof publicKey>;
export type PrivateKey = z.infer<typeof privateKey>;

/** What a key of a published set may sign: whoever serves the list of what was revoked cannot make certificates. */
export const keyPurposes = ['certificates', 'status-list'] as const;
const publishedKey = parts
  .extend({ for: z.enum(keyPurposes), use: z.literal('sig'), alg: z.literal('EdDSA') })
  .check(mustBeNamedByIt);

/** The published keys: a JSON Web Key Set (RFC 7517) whose members say in `for` what they may sign. */
export const publishedKeys = z.object({ keys: z.array(publishedKey).min(1) });
export type PublishedKeys = z.infer<typeof publishedKeys>;

/** CERTIFICATE_KEYS: the key that signs now, and the public parts of those that signed before. */
export const certificateKeys = jsonText
  .pipe(z.strictObject({ current: privateKey, earlier: z.array(publicKey).default([]) }))
  .describe(
    'JSON with the private key that signs certificates and the public ones that did before, {"current":…,"earlier":[…]}: `npx ehc secrets` makes one',
  );
export type CertificateKeys = z.output<typeof certificateKeys>;

/** CERTIFICATE_PUBLIC_KEYS: the public parts of the same keys. */
export const certificatePublicKeys = jsonText
  .pipe(z.array(publicKey).min(1))
  .describe('JSON list of the public keys of CERTIFICATE_KEYS, the current one and all before it');

/** STATUS_LIST_KEY: a private key that signs the list of revoked certificates, and nothing else. */
export const statusListKey = jsonText
  .pipe(privateKey)
  .describe('the private Ed25519 key, a JWK, that signs the list of revoked certificates and nothing else');

export const newKeyRing = (): CertificateKeys => ({ current: newSigningKey(), earlier: [] });

/** Signs with a new key from now on; what was signed before stays good. */
export const rotated = ({ current, earlier }: CertificateKeys): CertificateKeys => ({
  current: newSigningKey(),
  earlier: [publicPart(current), ...earlier],
});

export const publicPart = ({ kty, crv, x, kid }: PublicKey): PublicKey => ({ kty, crv, x, kid });

/** The public keys of a ring: what CERTIFICATE_PUBLIC_KEYS is set to. */
export const publicKeysOf = ({ current, earlier }: CertificateKeys): PublicKey[] => [publicPart(current), ...earlier];

/** The key set that is published for everybody. */
export const published = (certificates: PublicKey[], statusList: PublicKey): PublishedKeys => ({
  keys: [
    ...certificates.map((key) => ({ ...publicPart(key), for: 'certificates', use: 'sig', alg: 'EdDSA' }) as const),
    { ...publicPart(statusList), for: 'status-list', use: 'sig', alg: 'EdDSA' },
  ],
});

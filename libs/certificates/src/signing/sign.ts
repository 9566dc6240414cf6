import { CompactSign, importJWK } from 'jose';
import type { Revocation } from '../contract/index.js';
import { certificateContent, type CertificateContent } from './certificate-content.js';
import type { PrivateKey } from './key-ring.js';
import { statusContent } from './status-content.js';

/** What a signed text says of itself, so that none can be taken for another. */
export const types = {
  certificate: 'ehc-mediation-certificate+jwt',
  statusList: 'ehc-certificate-status+jwt',
} as const;
export const algorithm = 'EdDSA';

const validFor = 24 * 3_600_000;

/** A certificate as a JWS in its compact form (RFC 7515), signed with Ed25519. @throws ZodError when it is none */
export const signCertificate = (certificate: CertificateContent, key: PrivateKey): Promise<string> =>
  sign(certificateContent.parse(certificate), types.certificate, key);

/** The list of all that was revoked, good for 24 hours. */
export const signStatusList = (revoked: Revocation[], key: PrivateKey, now: Date): Promise<string> =>
  sign(
    statusContent.parse({
      what: 'EHC Pathway: mediation certificates that no longer stand',
      format: 1,
      issuedAt: now.toISOString(),
      nextUpdate: new Date(now.getTime() + validFor).toISOString(),
      revoked,
    }),
    types.statusList,
    key,
  );

async function sign(content: object, typ: string, key: PrivateKey): Promise<string> {
  return new CompactSign(new TextEncoder().encode(JSON.stringify(content)))
    .setProtectedHeader({ alg: algorithm, kid: key.kid, typ })
    .sign(await importJWK(key, algorithm));
}

import { published, newKeyRing, publicKeysOf, newCertificate, type Holder, type ToCertify } from '../signing/index.js';
import { newSigningKey } from '@ehc/casefile/evidence';

export const holder: Holder = { name: 'Zoë Ó’Dell-Example', bornOn: '2018-03-09' };

/** What the casework knows of a family that does not wish to mediate. */
export const toCertify: ToCertify = {
  mediation: 'EX-2026-0141-M1',
  authority: { code: 'EX', name: 'Essex County Council' },
  provider: { code: 'prime', name: 'Example Mediation Service' },
  adviser: { register: 'Example Register of Mediators', number: 'SEND-0412', status: 'registered' },
  decision: { code: 'refusal-to-assess', noticeDated: '2026-10-01' },
  ground: 'does-not-wish',
  groundOn: '2026-11-26',
  issuedOn: '2026-11-29',
  healthOnly: false,
  holder,
};

export const aCertificate = (change: Partial<ToCertify> = {}) => newCertificate({ ...toCertify, ...change });

/** Keys that sign certificates and their status list, and the set that is published. */
export function issuer() {
  const ring = newKeyRing();
  const statusKey = newSigningKey();
  return { ring, statusKey, keys: published(publicKeysOf(ring), statusKey) };
}

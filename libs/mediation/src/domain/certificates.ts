import type { CertificateGround, FactOf } from '../contract/index.js';
import { allByDay, type Facts } from './find.js';

type Certificate = FactOf<'certificate-issued'>;

/** The certificates that were not revoked, by the day of issue. */
export const standingCertificates = (facts: Facts): Certificate[] =>
  allByDay(facts, 'certificate-issued').filter(({ certificate }) => !revocationOf(facts, certificate));

/** The certificate from which the month to appeal runs. */
export const standingCertificate = (facts: Facts): Certificate | undefined => standingCertificates(facts).at(-1);

export const revocationOf = (facts: Facts, certificate: string): FactOf<'certificate-revoked'> | undefined =>
  allByDay(facts, 'certificate-revoked').find((revoked) => revoked.certificate === certificate);

/**
 * The day from which the family has had a certificate on this ground, if it has one now. One that was only replaced for wrong
 * details counts from its first issue; one that was issued in error never counted.
 */
export function certifiedOn(facts: Facts, ground: CertificateGround, from: string): string | undefined {
  const ofGround = (certificate: Certificate) => certificate.ground === ground && certificate.on >= from;
  if (!standingCertificates(facts).some(ofGround)) return undefined;
  return allByDay(facts, 'certificate-issued').find(
    (issued) => ofGround(issued) && revocationOf(facts, issued.certificate)?.because !== 'issued-in-error',
  )?.on;
}

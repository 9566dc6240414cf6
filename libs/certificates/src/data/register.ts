import type { EntityManager } from 'typeorm';
import type { CertificateFacts, RevocationReason } from '../contract/index.js';
import { factsOf, type CertificateContent } from '../signing/index.js';

/** A signature over a certificate, and the key that made it. */
export interface Signature {
  kid: string;
  jws: string;
}

/** A certificate as the authority's own people see it. */
export interface RegisteredCertificate {
  number: string;
  facts: CertificateFacts;
  /** absent once it was erased with its case */
  jws: string | null;
  confirmedAt: Date | null;
  revokedOn: string | null;
  revokedBecause: RevocationReason | null;
  replacedBy: string | null;
}

/** Keeps a certificate that is about to be issued; nobody outside sees it before it is confirmed. Inside `withinLa`. */
export async function prepareCertificate(m: EntityManager, certificate: CertificateContent): Promise<void> {
  const facts = factsOf(certificate);
  await m.query(
    `insert into certificates.register (la, number, mediation_reference, facts, salt, holder) values (current_setting('app.la'), $1, $2, $3, $4, $5)`,
    [facts.number, facts.mediation, JSON.stringify(facts), certificate.salt, certificate.holder],
  );
}

/** Keeps its signature; a later one, by another key, takes its place. Inside `withinLa`. @throws Error for a number nobody prepared */
export const keepSignature = (m: EntityManager, number: string, { kid, jws }: Signature): Promise<void> =>
  one(m, number, 'update certificates.register set kid = $2, jws = $3 where number = $1 and erased_at is null', [
    number,
    kid,
    jws,
  ]);

/** Takes back what was prepared for a certificate that was then refused. Inside `withinLa`; one that is confirmed stays. */
export const dropPrepared = (m: EntityManager, number: string): Promise<unknown> =>
  m.query('delete from certificates.register where number = $1 and confirmed_at is null', [number]);

/** The certificates of a mediation case, the first issued first. Inside `withinLa`. */
export const certificatesOf = (m: EntityManager, mediation: string): Promise<RegisteredCertificate[]> =>
  m.query(
    `select number, facts, jws, confirmed_at as "confirmedAt", to_char(revoked_on, 'YYYY-MM-DD') as "revokedOn",
       revoked_because as "revokedBecause", replaced_by as "replacedBy"
     from certificates.register where mediation_reference = $1 order by prepared_at, number`,
    [mediation],
  );

/** Runs an update that must meet exactly one certificate. */
export async function one(m: EntityManager, number: string, sql: string, values: unknown[]): Promise<void> {
  const [, met] = (await m.query(sql, values)) as [unknown, number];
  if (met !== 1) throw new Error(`There is no certificate ${number} that this can be done to.`);
}

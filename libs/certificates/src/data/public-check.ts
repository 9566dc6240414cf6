import type { EntityManager } from 'typeorm';
import type { Revocation, RevocationReason } from '../contract/index.js';

/**
 * The authority in whose name the public check asks: nobody's. No row is of it; two functions of the schema look over all
 * authorities, one by a certificate's number, one at what was revoked. `withinLa(database, nobody, …)`.
 */
export const nobody = 'NONE';

interface Row {
  number: string;
  revoked_on: string | null;
  revoked_because: RevocationReason | null;
  replaced_by: string | null;
}

/** A certificate as everybody may have it checked. */
export interface PublicCertificate {
  jws: string;
  revocation: Revocation | undefined;
}

/** @returns undefined for a number that was never issued, or whose certificate was erased. As the role ehc_certificates. */
export async function findPublic(m: EntityManager, number: string): Promise<PublicCertificate | undefined> {
  const [found] = (await m.query(
    `select jws, $1::text as number, to_char(revoked_on, 'YYYY-MM-DD') as revoked_on, revoked_because, replaced_by from certificates.find($1)`,
    [number],
  )) as (Row & { jws: string })[];
  return found && { jws: found.jws, revocation: revocationOf(found) };
}

/** Every certificate of every authority that no longer stands. As the role ehc_certificates. */
export async function statusList(m: EntityManager): Promise<Revocation[]> {
  const rows = (await m.query(
    `select number, to_char(revoked_on, 'YYYY-MM-DD') as revoked_on, revoked_because, replaced_by from certificates.status_list()`,
  )) as Row[];
  return rows.map((row) => revocationOf(row)!);
}

const revocationOf = ({
  number,
  revoked_on: on,
  revoked_because: because,
  replaced_by: replacedBy,
}: Row): Revocation | undefined =>
  on === null || because === null ? undefined : { number, on, because, ...(replacedBy !== null && { replacedBy }) };

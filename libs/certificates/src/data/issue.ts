import type { EntityManager } from 'typeorm';
import type { Revocation } from '../contract/index.js';
import { one } from './register.js';

/**
 * Issues a prepared certificate; in the transaction that writes the case log, so that neither is without the other. One of the
 * same mediation that was revoked for wrong details is from now on corrected by this one. Doing it again changes nothing.
 * Inside `withinLa`.
 * @throws Error for a number nobody prepared; by Postgres where it is not signed, or another one stands
 */
export async function confirmCertificate(m: EntityManager, number: string): Promise<void> {
  await one(
    m,
    number,
    'update certificates.register set confirmed_at = coalesce(confirmed_at, now()) where number = $1',
    [number],
  );
  await m.query(
    `update certificates.register wrong set replaced_by = right_one.number from certificates.register right_one
     where right_one.number = $1 and wrong.mediation_reference = right_one.mediation_reference and wrong.number <> right_one.number
       and wrong.revoked_because = 'wrong-details' and wrong.replaced_by is null and right_one.revoked_on is null`,
    [number],
  );
}

/**
 * From this day on it no longer stands; in the transaction that writes the case log. Doing it again changes nothing. Inside `withinLa`.
 * @throws Error for one that is not issued; by Postgres (EHC04) where it was revoked on another day or for another reason
 */
export const revokeCertificate = (m: EntityManager, { number, on, because, replacedBy }: Revocation): Promise<void> =>
  one(
    m,
    number,
    `update certificates.register set revoked_on = $2, revoked_because = $3, replaced_by = coalesce(replaced_by, $4)
     where number = $1 and confirmed_at is not null`,
    [number, on, because, replacedBy ?? null],
  );

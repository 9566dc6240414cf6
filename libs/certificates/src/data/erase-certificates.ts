import type { EntityManager } from 'typeorm';

/**
 * Erases of whom the certificates of a case were: proof of holder and signed text. Inside `withinLa`, before the casefile's own.
 * @returns how many
 * @throws by Postgres (EHC03) unless a second person approved the erasure
 */
export async function eraseCertificates(m: EntityManager, erasure: string): Promise<Record<string, number>> {
  const [row] = (await m.query('select certificates.erase_case($1) as erased', [erasure])) as {
    erased: Record<string, number>;
  }[];
  return row!.erased;
}

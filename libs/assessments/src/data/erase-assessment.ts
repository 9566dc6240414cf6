import type { EntityManager } from 'typeorm';

/**
 * Removes the plans and the provision of the case of an approved erasure. Inside `withinLa`.
 * @returns how many rows of each kind
 * @throws by Postgres (EHC03) unless a second person approved it
 */
export async function eraseAssessment(m: EntityManager, erasure: string): Promise<Record<string, number>> {
  const [row] = (await m.query('select assessments.erase_case($1) as erased', [erasure])) as [
    { erased: Record<string, number> },
  ];
  return row.erased;
}

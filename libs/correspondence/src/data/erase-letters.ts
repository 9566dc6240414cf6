import type { EntityManager } from 'typeorm';

/**
 * Empties the letters of the case of an approved erasure, and stops those that still wait. Inside `withinLa`.
 * @returns how many letters
 * @throws by Postgres (EHC03) unless a second person approved it
 */
export async function eraseLetters(m: EntityManager, erasure: string): Promise<Record<string, number>> {
  const [row] = (await m.query('select correspondence.erase_case($1) as erased', [erasure])) as [
    { erased: Record<string, number> },
  ];
  return row.erased;
}

import type { EntityManager } from 'typeorm';
import { exportText, type HeadsContent } from '../evidence/index.js';
import { readEvidence } from './evidence.js';

/**
 * The log of a case as a file that can be checked without the database. Inside `withinLa`.
 * @param heads files whose signatures were checked; what they say of this case goes into the file
 * @throws Error when the LA has no case of that reference
 */
export async function exportCase(
  m: EntityManager,
  what: { la: string; reference: string; now: Date; heads: HeadsContent[] },
): Promise<string> {
  const { la, reference, now } = what;
  const { entries, reached } = await readEvidence(m, reference);
  if (reached === undefined && entries.length === 0) throw new Error(`There is no case ${reference}.`);
  const heads = what.heads.flatMap(({ file, day, cases }) =>
    cases
      .filter((head) => head.la === la && head.reference === reference)
      .map((head) => ({ file, day, entries: head.entries })),
  );
  return exportText({
    la,
    reference,
    exportedAt: now.toISOString(),
    reached: reached ?? entries.length,
    entries,
    heads,
  });
}

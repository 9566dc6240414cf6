import type { EntityManager } from 'typeorm';
import { firstFault, type ChainFault, type PublishedEntries } from '../evidence/index.js';
import { readEvidence } from './evidence.js';

export type { ChainFault };

export interface Verdict {
  reference: string;
  /** how many entries its log has */
  entries: number;
  /** the first entry that is not as it was written */
  fault?: ChainFault;
}

/** The first line of a case's log that is altered, missing, out of order or put in; undefined when all is well. Inside `withinLa`. */
export async function verifyChain(
  m: EntityManager,
  reference: string,
  published?: PublishedEntries,
): Promise<ChainFault | undefined> {
  const { entries, reached } = await readEvidence(m, reference);
  return firstFault(entries, reached, published);
}

/**
 * Holds one case, or every case of the LA, against its log and what was published of it. A case that is nowhere but in what was
 * published is among them. Inside `withinLa`.
 */
export async function verifyLogs(
  m: EntityManager,
  only?: string,
  published: Map<string, PublishedEntries> = new Map(),
): Promise<Verdict[]> {
  const kept = (await m.query(
    `select reference from casefile.cases where $1::text is null or reference = $1
     union select distinct case_reference from casefile.log where $1::text is null or case_reference = $1`,
    [only ?? null],
  )) as { reference: string }[];
  const known = [...kept.map(({ reference }) => reference), ...published.keys()];
  const references = [...new Set(known)].filter((reference) => only === undefined || reference === only).sort();
  const verdicts: Verdict[] = [];
  for (const reference of references) {
    const { entries, reached } = await readEvidence(m, reference);
    const fault = firstFault(entries, reached, published.get(reference));
    verdicts.push({ reference, entries: entries.length, ...(fault ? { fault } : {}) });
  }
  return verdicts;
}

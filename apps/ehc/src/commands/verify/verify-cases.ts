import { verifyChain, type ChainFault } from '@ehc/casefile/data';
import { withinLa } from '@ehc/platform/database';
import { areas } from '@ehc/rules/agreements';
import type { DataSource, EntityManager } from 'typeorm';

export interface Verdict {
  reference: string;
  /** how many entries its log has */
  entries: number;
  /** the first entry that is not as it was written */
  fault?: ChainFault;
}

/**
 * Holds the hash chain of one case, or of every case, against the log.
 * @throws Error when there is no case of that reference.
 */
export async function verifyCases(dataSource: DataSource, reference?: string): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const { localAuthority } of areas())
    verdicts.push(...(await withinLa(dataSource, localAuthority.code, (m) => verdictsOf(m, reference))));
  if (reference !== undefined && verdicts.length === 0) throw new Error(`There is no case ${reference}.`);
  return verdicts;
}

async function verdictsOf(m: EntityManager, only?: string): Promise<Verdict[]> {
  // The chain alone can't show that its end was cut off; the case knows the number of its last entry.
  const cases = (await m.query(
    `select c.reference, c.sequence, count(l.sequence)::int as entries from casefile.cases c left join casefile.log l on l.la = c.la and l.case_reference = c.reference
     where $1::text is null or c.reference = $1 group by c.la, c.reference order by c.reference`,
    [only ?? null],
  )) as { reference: string; sequence: number; entries: number }[];
  const verdicts: Verdict[] = [];
  for (const { reference, sequence, entries } of cases) {
    const cutOff = entries < sequence ? ({ sequence: entries + 1, fault: 'missing' } as const) : undefined;
    const fault = (await verifyChain(m, reference)) ?? cutOff;
    verdicts.push({ reference, entries, ...(fault ? { fault } : {}) });
  }
  return verdicts;
}

import type { EntityManager } from 'typeorm';
import { CaseRow, LogRow } from './entities/index.js';

/** The case's log in its order. Inside `withinLa`. */
export const readLog = (m: EntityManager, reference: string): Promise<LogRow[]> =>
  m.find(LogRow, { where: { caseReference: reference }, order: { sequence: 'ASC' } });

/** What was written under a request's key: remembered here for ever. */
export const findByKey = (m: EntityManager, reference: string, key: string): Promise<LogRow[]> =>
  m.find(LogRow, { where: { caseReference: reference, key }, order: { sequence: 'ASC' } });

export interface ChainFault {
  sequence: number;
  fault: 'altered' | 'missing' | 'not chained';
}

/** The first line of a case's log that is altered, missing (at the end: by the number that the case has reached) or not chained to the one before it; undefined when all is well. */
export async function verifyChain(m: EntityManager, reference: string): Promise<ChainFault | undefined> {
  const rows = (await m.query(
    `select l.sequence, l.previous_hash, l.hash, encode(sha256(convert_to(l.previous_hash || casefile.log_text(l), 'UTF8')), 'hex') as right_hash
     from casefile.log l where l.case_reference = $1 order by l.sequence`,
    [reference],
  )) as { sequence: number; previous_hash: string; hash: string; right_hash: string }[];
  let before = { sequence: 0, hash: '' };
  for (const row of rows) {
    if (row.sequence !== before.sequence + 1) return { sequence: before.sequence + 1, fault: 'missing' };
    if (row.previous_hash !== before.hash) return { sequence: row.sequence, fault: 'not chained' };
    if (row.hash !== row.right_hash) return { sequence: row.sequence, fault: 'altered' };
    before = row;
  }
  const [kept] = (await m.query('select sequence from casefile.cases where reference = $1', [reference])) as {
    sequence: number;
  }[];
  return kept && kept.sequence > before.sequence ? { sequence: before.sequence + 1, fault: 'missing' } : undefined;
}

/** One line of a case's log. Inside `withinLa`. */
export const findByLogNumber = (m: EntityManager, caseReference: string, sequence: number): Promise<LogRow | null> =>
  m.findOneBy(LogRow, { caseReference, sequence });

export interface Verdict {
  reference: string;
  /** how many entries its log has */
  entries: number;
  /** the first entry that is not as it was written */
  fault?: ChainFault;
}

/** Holds the chain of one case, or of every case of the LA, against its log. Inside `withinLa`. */
export async function verifyLogs(m: EntityManager, only?: string): Promise<Verdict[]> {
  const cases = await m.find(CaseRow, {
    where: only === undefined ? {} : { reference: only },
    order: { reference: 'ASC' },
  });
  const verdicts: Verdict[] = [];
  for (const { reference } of cases) {
    const fault = await verifyChain(m, reference);
    const entries = await m.countBy(LogRow, { caseReference: reference });
    verdicts.push({ reference, entries, ...(fault ? { fault } : {}) });
  }
  return verdicts;
}

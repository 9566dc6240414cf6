import type { PlainDate } from '@ehc/rules/plain-date';
import { Between, In, MoreThan, type EntityManager } from 'typeorm';
import type { Clock, Fact, Recorded } from '../contract/index.js';
import { withClocks, withFact } from '../domain/index.js';
import { CaseRow, LogRow } from './entities/index.js';

/** A case as its log tells it: facts with corrections applied, and its limits as they stand. */
export interface CaseInLog {
  reference: string;
  facts: Recorded[];
  clocks: Clock[];
}

export interface CasesWanted {
  kind: string;
  /** the case began on this day or later */
  from: PlainDate;
  /** and on this day or earlier */
  to?: PlainDate;
  /** the last reference of the page before */
  after?: string;
}

/**
 * One page of the cases of a kind, in the order of their references, closed and erased ones too; fewer than `limit` are the last.
 * Inside `withinLa`.
 */
export async function logsOfKind(
  m: EntityManager,
  { kind, from, to = '9999-12-31', after = '' }: CasesWanted,
  limit = 200,
): Promise<CaseInLog[]> {
  const cases = await m.find(CaseRow, {
    select: { la: true, reference: true },
    where: { kind, beganOn: Between(from, to), reference: MoreThan(after) },
    order: { reference: 'ASC' },
    take: limit,
  });
  const found = new Map(
    cases.map(({ reference }): [string, CaseInLog] => [reference, { reference, facts: [], clocks: [] }]),
  );
  const entries = await m.find(LogRow, {
    where: { caseReference: In([...found.keys()]) },
    order: { caseReference: 'ASC', sequence: 'ASC' },
  });
  for (const entry of entries) take(found.get(entry.caseReference)!, entry);
  return [...found.values()];
}

function take(found: CaseInLog, { what, sequence, body, clocks }: LogRow): void {
  if (what === 'fact') found.facts = withFact(found.facts, { sequence, fact: body as unknown as Fact });
  found.clocks = withClocks(found.clocks, clocks);
}

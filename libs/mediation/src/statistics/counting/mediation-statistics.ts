import { allByDay, noticeIn } from '../../domain/find.js';
import type { MediationOnRecord, Period } from '../case-on-record.js';
import type { Cell } from '../groups.js';
import { agreedStepsOf } from './agreed-steps.js';
import { appealOf } from './appeals.js';
import { costsIn, costsOf, type CostCell } from './costs.js';
import { lessonsOf } from './lessons.js';
import { noticeOf } from './notice.js';
import { daysToSession, sessionsOf } from './sessions.js';

/** What was counted, before anything is suppressed: not to be published. */
export interface Counted {
  cells: Partial<Record<Cell, number>>;
  /** of each family that wanted mediation and had a session: calendar days from its wish to the first session */
  days: number[];
  /** of each mediation with such a cost on record: pence or minutes */
  costs: Partial<Record<CostCell, number[]>>;
}

export const nothingCounted = (): Counted => ({ cells: {}, days: [], costs: {} });

/**
 * The statistics of the mediations whose notice was sent in a period; a notice that was withdrawn counts nowhere. Goes on from
 * what was counted before, so that cases can be read page by page. Pure, but for `counted`, which it adds to and returns.
 */
export function mediationStatistics(
  cases: Iterable<MediationOnRecord>,
  period: Period,
  counted: Counted = nothingCounted(),
): Counted {
  for (const mediation of cases) if (isOfPeriod(mediation, period)) count(mediation, counted);
  return counted;
}

function isOfPeriod({ facts }: MediationOnRecord, { from, to }: Period): boolean {
  const sent = noticeIn(facts)?.on;
  return sent !== undefined && from <= sent && sent <= to && allByDay(facts, 'notice-withdrawn').length === 0;
}

function count(mediation: MediationOnRecord, { cells, days, costs }: Counted): void {
  for (const seen of [noticeOf, sessionsOf, agreedStepsOf, appealOf, costsOf, lessonsOf])
    for (const cell of seen(mediation)) cells[cell] = (cells[cell] ?? 0) + 1;
  const waited = daysToSession(mediation.facts);
  if (waited !== undefined) days.push(waited);
  for (const [cell, amount] of costsIn(mediation.facts)) (costs[cell] ??= []).push(amount);
}

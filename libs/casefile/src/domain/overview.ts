import type { PlainDate } from '@ehc/rules/plain-date';
import type { Clock } from '../contract/index.js';

export interface Overview {
  nextDueOn?: PlainDate;
  nextDuty?: string;
  /** how many duties of law have passed their limit and are still owed */
  overdue: number;
}

/** The figures by which cases are listed and filtered: the earliest running limit still ahead, and how many have passed. */
export function overviewOf(clocks: readonly Clock[]): Overview {
  const open = clocks.filter((clock) => clock.state === 'running' && clock.due !== null && clock.nature !== 'window');
  const ahead = open.filter((clock) => clock.missedFor !== clock.due && clock.closedFor !== clock.due).sort(byDue)[0];
  return {
    ...(ahead ? { nextDueOn: ahead.due!, nextDuty: ahead.key } : {}),
    overdue: open.filter((clock) => clock.nature === 'duty' && clock.missedFor === clock.due).length,
  };
}

/** Plain comparison: the order must be the same on every machine that replays a case. */
export const byDue = (a: Clock, b: Clock): number => compare(a.due ?? '9999', b.due ?? '9999') || compare(a.key, b.key);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

import type { PlainDate } from '../calendar/plain-date.js';

/** What counting gives: dates on each reading, and the arithmetic in words. */
export interface Counted {
  due: PlainDate | null;
  notBefore?: PlainDate;
  usual?: PlainDate;
  safe: PlainDate | null;
  steps: string[];
  notes: string[];
  /** Which of the rule's provisions was used, counted from 0; the first if not said. */
  provision?: number;
  /** A period someone must be allowed in full: no earlier day to act by. */
  runsInFull?: boolean;
}

/** A date on which all readings agree. */
export function onlyReading(due: PlainDate, steps: string[], notes: string[] = []): Counted {
  return { due, safe: due, steps, notes };
}

import type { PlainDate } from '@ehc/rules/plain-date';

/**
 * What one duty is about, and what its passing means:
 * - `duty`: somebody must act by `due`; passing it is a breach.
 * - `only-if-refused`: a last day that binds only one of two answers (reg 10(1)); passing it is no breach by itself.
 * - `window`: time that the family is given; it ends, and nobody breaches.
 * - `expected`: guidance or a local target; passing it is recorded, and is no breach of law.
 */
export type DutyNature = 'duty' | 'only-if-refused' | 'window' | 'expected';

export type ClockState = 'running' | 'met' | 'met-late' | 'lifted' | 'ended';

/** A duty as the workflow carries it. Dates are plain dates, `warnAt` and `missAt` are UTC instants in ISO 8601. */
export interface Clock {
  /** the rule, and behind a slash what it is about: `ehc.advice/psychological-1` */
  key: string;
  rule: string;
  nature: DutyNature;
  /** what is due, for ops: fixed words, codes and dates */
  words: string;
  citation: string;
  /** null where the law says only "as soon as practicable" */
  due: PlainDate | null;
  notBefore?: PlainDate;
  state: ClockState;
  metOn?: PlainDate;
  endedOn?: PlainDate;
  warnOn?: PlainDate;
  warnAt?: string;
  missAt?: string;
  /** the due date for which a warning was recorded */
  warnedFor?: PlainDate;
  /** the due date whose passing was recorded, for a duty of law a breach */
  missedFor?: PlainDate;
  /** the due date with which a time ended that nobody breaches */
  closedFor?: PlainDate;
}

/** What a clock can do next: the day before the limit, or the limit passing. */
export interface Mark {
  at: string;
  what: 'warning' | 'limit';
}

import type { PlainDate } from '@ehc/rules/plain-date';
import type { Clock } from './clock.js';
import type { Entry, Fact, Recorded } from './fact.js';

/** What identifies a case and never changes while it runs, but for the agreement's version. */
export interface CaseHeader {
  /** its kind, such as `mediation`; cases of before there were several name none, and are assessments */
  kind?: string;
  reference: string;
  localAuthority: string;
  agreement: { area: string; version: string };
  /** the day it was entered in this system; what happened before is history, and history may have gaps */
  openedOn: PlainDate;
}

/** What the workflow hands to the activity that writes: everything it knows, and what is new. */
export interface ToEnter<F extends Fact = Fact> {
  header: CaseHeader;
  /** the log number the workflow expects to write next */
  sequence: number;
  /** the Idempotency-Key of the request, or the name of a clock's mark */
  key: string;
  entries: Entry<F>[];
  /** all facts so far, corrections applied */
  facts: Recorded<F>[];
  clocks: Clock[];
  /** workflow time, milliseconds since 1970 */
  now: number;
}

/** What was written for one key: the case catches up with it. */
export interface Entered<F extends Fact = Fact> {
  key: string;
  /** first and last log number */
  first: number;
  last: number;
  facts: Recorded<F>[];
  clocks: Clock[];
}

/** Either the entry was written (or was there already under its key), or the log was further than the case thought. */
export interface EnterResult<F extends Fact = Fact> {
  entered?: Entered<F>;
  missed: Entered<F>[];
}

/** The activity that writes event, deadlines, read model and outbox in one transaction. */
export interface RecordActivities<F extends Fact = Fact> {
  enterInRecord(what: ToEnter<F>): Promise<EnterResult<F>>;
}

/** Answer to every update. */
export interface Answer {
  sequence: number;
}

/** What the query `progress` returns. */
export interface Progress {
  stage: string;
  sequence: number;
  closed: boolean;
  clocks: Clock[];
}

/** Failure type of a move that the stage or the law does not allow; every other failure is trouble, not an answer. */
export const REFUSED = 'Refused';
/** Failure type of a rule that cannot be computed; waiting does not mend it. */
export const RULE_ERROR = 'RuleError';

/** Why a move was refused, and by what. */
export interface Objection {
  /** stable code, last part of the problem type */
  code: string;
  /** plain English */
  detail: string;
  /** the provision or requirement it rests on */
  provision?: string;
  /** the field of the request it concerns */
  field?: string;
}

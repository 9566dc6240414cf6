import type { PlainDate } from '../calendar/plain-date.js';
import type { RuleId } from '../model.js';

export type Unit = 'hours' | 'days' | 'weeks' | 'months' | 'years' | 'working-days';

/** Name of a date or fact that a rule counts from, such as 'received', 'sent', 'served'. */
export type InputName = string;

export interface Length {
  from: InputName;
  n: number;
  unit: Unit;
}

/** A count that a fact decides. Unstated, the date that is given decides; failing that, `otherwise`. */
export interface ByFact {
  way: 'by-fact';
  fact: InputName;
  cases: Record<string, Count>;
  unstated?: Record<InputName, string>;
  otherwise?: string;
  /** Which of the rule's provisions each case stands in, counted from 0. */
  provisions?: Record<string, number>;
}

/**
 * A way of counting time, as data. The words of the provision decide which one applies:
 * - after: 'within N of / after / from / following' a day; that day is not counted.
 * - beginning-with: 'N beginning with / on / starting with' a day; that day is the first.
 * - minimum: a period 'of at least N beginning with' a day that someone must be allowed.
 * - notice: 'at least N before / N notice' of a day to come.
 * - before-day: 'before 15 February' of the year of a date.
 * - before-date: before a date fixed in the law itself.
 * - same-day: on the day itself ('at once').
 * - no-number: a duty without a number ('as soon as practicable').
 * - optional: counts only when that fact is given; by-fact: which count applies depends on a fact.
 * - tribunal-time-limit, tribunal-working-days: the tribunal's rules on days that are not working days, August and Christmas.
 * - parts: several limits in one duty, each a rule of its own; as-order: the limits of the order that a choice names.
 * - local: only a local agreement sets the limit.
 */
export type Count =
  | ({ way: 'after'; dayOneReading?: boolean } & Length)
  | ({ way: 'beginning-with'; usualIsAnniversary?: boolean } & Length)
  | ({ way: 'minimum' } & Length)
  | ({ way: 'notice'; clearDaysReading?: boolean } & Length)
  | { way: 'before-day'; from: InputName; month: number; day: number }
  | { way: 'before-date'; date: PlainDate }
  | { way: 'same-day'; from: InputName }
  | { way: 'no-number'; words: string; from?: InputName }
  | { way: 'earlier-of'; of: Count[] }
  | { way: 'later-of'; of: Count[] }
  | { way: 'optional'; needs: InputName; count: Count }
  | ByFact
  | { way: 'move-or-awareness'; move: InputName; aware: InputName; n: number }
  | { way: 'tribunal-time-limit'; count: Count }
  | { way: 'tribunal-working-days'; from: InputName; n: number }
  | { way: 'open-school-days'; from: InputName; days: InputName; n: number }
  | { way: 'not-before-end-of'; rule: RuleId; orIfLater: InputName }
  | { way: 'academic-year-of-age'; born: InputName; age: number }
  | { way: 'parts'; from: InputName; parts: RuleId[] }
  | { way: 'as-order'; from: InputName; fact: InputName; orders: Record<string, RuleId> }
  | { way: 'local'; limit: string; from: InputName };

/** The counts of one way, such as Of<'after'>. */
export type Of<Way extends Count['way']> = Extract<Count, { way: Way }>;

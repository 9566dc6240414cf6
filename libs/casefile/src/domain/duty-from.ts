import { rule, type DueDate } from '@ehc/rules';
import type { Agreement } from '@ehc/rules/agreements';
import { longDate } from '@ehc/rules/plain-date';
import type { Duty } from './duty.js';

/** What a case knows of one of its limits, beside the date. */
export interface LimitOfCase extends Pick<Duty, 'metOn'> {
  /** the rule, and behind a slash what it is about where there can be several; by default the rule alone */
  key?: string;
  /** what is due, in a few words (`inShort`) */
  what: string;
  /** by default as the rule binds: a duty where it is law, else expected */
  nature?: Duty['nature'] | undefined;
  /** the day it ceased to be owed, if it was not met */
  endedOn?: Duty['endedOn'];
}

/**
 * The duty that follows from a due date. `ruleId` is the rule it stands under: for a part of what was agreed in mediation
 * another one than it was counted by.
 */
export const dutyFrom = (
  agreement: Agreement,
  ruleId: string,
  found: DueDate,
  { key = ruleId, what, nature, metOn, endedOn }: LimitOfCase,
): Duty => ({
  key,
  rule: ruleId,
  nature: nature ?? (rule(ruleId).binding === 'law' ? 'duty' : 'expected'),
  citation: found.citation,
  due: found.due,
  ...(found.notBefore && { notBefore: found.notBefore }),
  words: `${what} due ${found.due ? longDate(found.due) : 'as soon as practicable'}, ${found.citation}`,
  warningDays: warningDaysOf(agreement, ruleId),
  metOn,
  endedOn: metOn === undefined ? endedOn : undefined,
  explanation: found,
});

/** What an exception on record makes of a duty: the date is lifted, and one begins to act as soon as practicable, in `words`. */
export const excepted = (duty: Duty, words: string): Duty[] => [
  { ...duty, lifted: true },
  { ...duty, key: `${duty.key}#as-soon-as-practicable`, due: null, words },
];

/** What is due by a rule, in the words of a kind of case, and in brackets what of it the key is about. */
export function inShort(words: Readonly<Record<string, string>>, ruleId: string, key = ruleId): string {
  const about = key.split('/')[1];
  return `${words[ruleId] ?? ruleId}${about ? ` (${about})` : ''}`;
}

/** How many days ahead the local agreement has the officer warned. */
export const warningDaysOf = ({ warningDays }: Agreement, key: string): number =>
  warningDays[key] ?? warningDays['default'] ?? 0;

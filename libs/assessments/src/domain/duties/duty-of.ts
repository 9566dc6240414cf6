import type { Duty } from '@ehc/casefile/domain';
import { dutyFrom, excepted, inShort, type LimitOfCase } from '@ehc/casefile/reckoning';
import { dueDate, type DueDate } from '@ehc/rules';
import type { Agreement } from '@ehc/rules/agreements';
import type { PlainDate } from '@ehc/rules/plain-date';
import { allOf, type Facts } from '../find.js';
import { shortWords } from './short-words.js';

type Rest = Pick<LimitOfCase, 'nature' | 'metOn' | 'endedOn'> & {
  /** lifted by something else than an exception on record */
  excused?: boolean;
};

/** One duty of the table, counted from a day. `about` tells several of one rule apart. */
export const dutyOf = (
  facts: Facts,
  agreement: Agreement,
  ruleId: string,
  from: PlainDate,
  { about, inputs, ...rest }: Rest & { about?: string | undefined; inputs?: Record<string, unknown> },
): Duty[] =>
  withException(facts, agreement, ruleId, dueDate(ruleId, { from, ...inputs }, { agreement }), {
    key: about ? `${ruleId}/${about}` : ruleId,
    ...rest,
  });

/** A duty with a date that was counted, and its exception if one is on record; with an exception the duty to act as soon as practicable begins. */
export function withException(
  facts: Facts,
  agreement: Agreement,
  ruleId: string,
  found: DueDate,
  { key, excused, ...rest }: Rest & { key: string },
): Duty[] {
  const what = inShort(shortWords, found.ruleId, key);
  const duty = dutyFrom(agreement, ruleId, found, { key, what, ...rest });
  const lifted = excused === true || allOf(facts, 'exception-recorded').some((exception) => exception.rule === key);
  return lifted
    ? excepted(duty, `${inShort(shortWords, found.ruleId)}: as soon as practicable (${found.citation})`)
    : [duty];
}

/** What the date was counted by: for an agreement in mediation, the order that it is like, whose exceptions it has (reg 42(2)). */
export const lawOf = ({ rule, explanation }: Duty): string => (explanation as Partial<DueDate>).ruleId ?? rule;

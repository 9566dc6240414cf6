import type { Duty } from '@ehc/casefile/domain';
import { dueDate, rule, type DueDate } from '@ehc/rules';
import type { Agreement } from '@ehc/rules/agreements';
import { longDate, type PlainDate } from '@ehc/rules/plain-date';
import { allOf, type Facts } from '../find.js';
import { shortWords } from './short-words.js';

type Rest = Pick<Duty, 'metOn' | 'endedOn'> & {
  nature?: Duty['nature'];
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
  dutyFrom(facts, agreement, ruleId, dueDate(ruleId, { from, ...inputs }, { agreement }), {
    key: about ? `${ruleId}/${about}` : ruleId,
    ...rest,
  });

/** A duty with a date that was counted, and its exception if one is on record; with an exception the duty to act as soon as practicable begins. */
export function dutyFrom(
  facts: Facts,
  agreement: Agreement,
  ruleId: string,
  found: DueDate,
  { key, excused, nature, metOn, endedOn }: Rest & { key: string },
): Duty[] {
  const lifted = excused === true || allOf(facts, 'exception-recorded').some((exception) => exception.rule === key);
  const duty: Duty = {
    key,
    rule: ruleId,
    nature: nature ?? natureOf(ruleId),
    citation: found.citation,
    due: found.due,
    words: wordsOf(found.ruleId, key.split('/')[1], found.due, found.citation),
    ...(found.notBefore ? { notBefore: found.notBefore } : {}),
    warningDays: agreement.warningDays[ruleId] ?? agreement.warningDays['default'] ?? 0,
    metOn,
    endedOn,
    lifted,
    explanation: found,
  };
  return lifted ? [duty, asSoonAsPracticable(duty)] : [duty];
}

const asSoonAsPracticable = (duty: Duty): Duty => ({
  ...duty,
  key: `${duty.key}#as-soon-as-practicable`,
  due: null,
  lifted: false,
  words: `${shortWords[lawOf(duty)] ?? duty.rule}: as soon as practicable (${duty.citation})`,
});

/** What the date was counted by: for an agreement in mediation, the order that it is like, whose exceptions it has (reg 42(2)). */
export const lawOf = ({ rule, explanation }: Duty): string => (explanation as Partial<DueDate>).ruleId ?? rule;

const natureOf = (ruleId: string): Duty['nature'] => (rule(ruleId).binding === 'law' ? 'duty' : 'expected');

const wordsOf = (ruleId: string, about: string | undefined, due: PlainDate | null, citation: string): string =>
  `${shortWords[ruleId] ?? ruleId}${about ? ` (${about})` : ''} due ${due ? longDate(due) : 'as soon as practicable'}, ${citation}`;

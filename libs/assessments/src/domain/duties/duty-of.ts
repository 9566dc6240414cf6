import type { Duty } from '@ehc/casefile/domain';
import { dueDate, rule } from '@ehc/rules';
import type { Agreement } from '@ehc/rules/agreements';
import { longDate, type PlainDate } from '@ehc/rules/plain-date';
import { allOf, first, type Facts } from '../find.js';

type Rest = Pick<Duty, 'metOn' | 'endedOn'> & {
  nature?: Duty['nature'];
  about?: string;
  inputs?: Record<string, unknown>;
  /** lifted by something else than an exception on record */
  excused?: boolean;
};

/** One duty of the table, counted from a day, with its exception if one is on record; with an exception the duty to act as soon as practicable begins. */
export function dutyOf(facts: Facts, agreement: Agreement, ruleId: string, from: PlainDate, rest: Rest): Duty[] {
  const found = dueDate(ruleId, { from, ...rest.inputs }, { agreement });
  const key = rest.about ? `${ruleId}/${rest.about}` : ruleId;
  const lifted =
    rest.excused === true || allOf(facts, 'exception-recorded').some((exception) => exception.rule === key);
  const duty: Duty = {
    key,
    rule: ruleId,
    nature: rest.nature ?? natureOf(ruleId),
    citation: found.citation,
    due: found.due,
    words: wordsOf(ruleId, rest.about, found.due, found.citation),
    ...(found.notBefore ? { notBefore: found.notBefore } : {}),
    warningDays: agreement.warningDays[ruleId] ?? agreement.warningDays['default'] ?? 0,
    metOn: rest.metOn,
    endedOn: rest.endedOn,
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
  words: `${shortWords[duty.rule] ?? duty.rule}: as soon as practicable (${duty.citation})`,
});

const natureOf = (ruleId: string): Duty['nature'] => (rule(ruleId).binding === 'law' ? 'duty' : 'expected');

const shortWords: Record<string, string> = {
  'ehc.consult-on-request': 'consult the family',
  'ehc.not-necessary-early': 'notice that no assessment is necessary',
  'ehc.decision-to-assess': 'decision whether to assess',
  'ehc.advice': 'advice',
  'ehc.advice-early-years-or-parent': 'views of the family',
  'ehc.refusal-to-issue': 'last day to refuse a plan',
  'ehc.draft-representations': "family's time to answer the draft plan ends",
  'ehc.school-consult-reply': 'reply of the setting',
  'ehc.final-plan': 'final plan',
  'ehc.appeal-notice': 'notice of the right to appeal',
  'placement.remain': 'child may stay at the special school until',
};

const wordsOf = (ruleId: string, about: string | undefined, due: PlainDate | null, citation: string): string =>
  `${shortWords[ruleId] ?? ruleId}${about ? ` (${about})` : ''} due ${due ? longDate(due) : 'as soon as practicable'}, ${citation}`;

/** The day on which the process ended without what is owed: withdrawal, a move, or a decision that makes it unnecessary. */
export function endOf(facts: Facts): PlainDate | undefined {
  const refused = first(facts, 'assessment-decided');
  const notIssued = first(facts, 'plan-decided');
  const judged = first(facts, 'need-for-provision-judged');
  return (
    first(facts, 'request-withdrawn')?.on ??
    first(facts, 'moved-out-of-area')?.on ??
    (refused?.assess === false ? refused.on : undefined) ??
    (notIssued?.issue === false ? notIssued.on : undefined) ??
    (judged?.mayBeNeeded === false ? judged.on : undefined) ??
    first(facts, 'final-plan-issued')?.on
  );
}

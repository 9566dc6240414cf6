import { allOf, type Duty } from '@ehc/casefile/domain';
import { dutyFrom, excepted, inShort, type LimitOfCase } from '@ehc/casefile/reckoning';
import { dueDate } from '@ehc/rules';
import type { Agreement } from '@ehc/rules/agreements';
import type { Facts } from '../owed.js';

/**
 * One limit of the table, with its exception if one is on record; with an exception the duty to act as soon as practicable
 * begins. @throws RuleError where the rule has no version or no calendar for the day
 */
export function dutyOf(
  facts: Facts,
  agreement: Agreement,
  ruleId: string,
  inputs: Record<string, string | undefined>,
  { key = ruleId, ...rest }: Omit<LimitOfCase, 'what'>,
): Duty[] {
  const found = dueDate(ruleId, inputs, { agreement });
  const what = inShort(shortWords, ruleId, key);
  const dated = dutyFrom(agreement, ruleId, found, { key, what, ...rest });
  const duty = found.due ? dated : { ...dated, words: `${what}, ${found.citation}` };
  const lifted = allOf(facts, 'exception-recorded').some((exception) => exception.rule === key);
  return lifted ? excepted(duty, `${what} as soon as practicable, ${found.citation}`) : [duty];
}

/** What is due, for ops. */
const shortWords: Record<string, string> = {
  'appeal.lodge': 'last day to appeal',
  'appeal.la-response': 'response to the appeal',
  'order.cease-upheld': 'cease to maintain the plan',
  'order.assess.notify': 'tell the family that it will assess',
  'order.assess.refusal': 'refusal of a plan after the assessment',
  'order.assess.final-plan': 'final plan after the assessment',
  'order.make-plan.draft': 'draft plan',
  'order.make-plan.final': 'final plan',
  'order.reconsider': 'reconsider: draft plan or notice of refusal',
  'order.amend': 'amended plan',
  'order.name-school': 'plan with the school amended',
  'order.maintain.keep': 'go on maintaining the plan without a break',
  'order.maintain.amend': 'amended plan',
  'concede.assess.notify': 'tell the family that it must assess',
  'concede.assess.refusal': 'refusal of a plan after the assessment',
  'concede.assess.final-plan': 'final plan after the assessment',
  'concede.contents': 'amended plan',
  'concede.placement': 'plan with the school amended',
  'concede.issue.draft': 'draft plan',
  'concede.issue.final': 'final plan',
  'concede.cease': 'amended plan that goes on',
  'recommendation.respond': "answer to the tribunal's recommendation",
  'recommendation.copy-to-dfe': 'copy of the answer to the Secretary of State',
};

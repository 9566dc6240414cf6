import type { LetterContent } from '@ehc/casefile/data';
import { dueDate, rule } from '@ehc/rules';
import { agreement } from '@ehc/rules/agreements';
import { longDate } from '@ehc/rules/plain-date';
import { CannotBeWritten } from '../cannot-be-written.js';

export type Deadline = LetterContent['deadlines'][number];

/** A limit as a letter names it. `on` is written out: '19 January 2027'. */
export interface Limit {
  on: string;
  law: string;
  /** first day on which the next step may lawfully be taken */
  notBefore?: string;
  /** an exception was recorded: the date does not bind, the duty does */
  lifted: boolean;
}

/**
 * A date that the rules give, counted under the local agreement of the case.
 * @throws RuleError when the rule cannot be computed from these inputs
 */
export function legalDate(
  ruleId: string,
  inputs: Record<string, unknown>,
  { case: { agreement: on } }: LetterContent,
): Limit {
  const found = dueDate(ruleId, inputs, { agreement: agreement(on.area, on.version) });
  return limit(ruleId, found.due, found.citation, found.notBefore, false);
}

/** The deadline of the case with this key. @throws CannotBeWritten when the case has none */
export function deadlineOf({ deadlines }: LetterContent, key: string): Deadline {
  const deadline = deadlines.find((one) => one.key === key);
  if (!deadline) throw new CannotBeWritten(`the case has no deadline ${key}`);
  return deadline;
}

/** The deadlines that the order of a letter names. @throws CannotBeWritten when the case has one of them not */
export const deadlinesMeant = (content: LetterContent): Deadline[] =>
  String(content.order.concerns['deadlines'] ?? '')
    .split(',')
    .filter(Boolean)
    .map((key) => deadlineOf(content, key));

/** What is to be done by a deadline, in plain words: what it says itself (a target, a part of an order), else its rule. */
export const dutyOf = (deadline: Deadline): string => deadline.duty ?? rule(deadline.rule).duty;

/** A deadline of the case as a letter names it. */
export const limitOf = ({ key, due, citation, notBefore, state }: Deadline): Limit =>
  limit(key, due, citation, notBefore, state === 'lifted');

function limit(key: string, due: string | null, law: string, notBefore: string | undefined, lifted: boolean): Limit {
  if (due === null) throw new CannotBeWritten(`${key} has no date`);
  return { on: longDate(due), law, lifted, ...(notBefore && { notBefore: longDate(notBefore) }) };
}

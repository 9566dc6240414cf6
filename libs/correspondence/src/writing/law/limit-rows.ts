import { isDerived, kindOf } from '@ehc/casefile/contract';
import type { LetterContent } from '@ehc/casefile/data';
import { daysBetween, longDate } from '@ehc/rules/plain-date';
import { CannotBeWritten } from '../cannot-be-written.js';
import { dateOfLetter } from '../date-of-letter.js';
import { deadlinesMeant, dutyOf, type Deadline } from './limits.js';

/** The limits an officer is told of: duty, due date, law, and how many days late (to the day it was met, else to the day of the letter). */
export function limitRows(content: LetterContent) {
  const meant = deadlinesMeant(content);
  if (meant.length === 0) throw new CannotBeWritten('it does not say which limits it is about (concerns.deadlines)');
  return { limits: meant.map((deadline) => row(deadline, content)) };
}

function row(deadline: Deadline, content: LetterContent) {
  const { key, due, citation, metOn } = deadline;
  if (due === null) throw new CannotBeWritten(`${key} has no date`);
  const days = daysBetween(due, metOn ?? dateOfLetter(content));
  return {
    duty: dutyOf(deadline),
    about: aboutOf(deadline, content.case.reference),
    due: longDate(due),
    law: citation,
    metOn: metOn ? longDate(metOn) : '',
    daysLate: Math.max(0, days),
    daysLeft: Math.max(0, -days),
  };
}

/**
 * Which of several alike it is, '' where there is one: `psychological-1` of advice; the order, or the step of an agreement; in an
 * assessment that took either up, the appeal or mediation it came from too. The part of an order is in the words of its duty.
 */
function aboutOf({ key, rule }: Deadline, reference: string): string {
  if (key === rule) return '';
  const [name, more] = key.slice(key.indexOf('/') + 1).split('.') as [string, string?];
  const stepOf = (step: string) => (rule.startsWith('mediation.agreement-') ? `step ${step}` : step);
  if (kindOf(reference) === 'mediation') return stepOf(name);
  const source = isDerived(name) ? `${kindOf(name)} ${name}` : name;
  return more ? `${source}, ${stepOf(more)}` : source;
}

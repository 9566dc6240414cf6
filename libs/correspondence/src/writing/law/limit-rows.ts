import type { LetterContent } from '@ehc/casefile/data';
import { rule } from '@ehc/rules';
import { daysBetween, longDate } from '@ehc/rules/plain-date';
import { CannotBeWritten } from '../cannot-be-written.js';
import { dateOfLetter } from '../date-of-letter.js';
import { deadlineOf, type Deadline } from './limits.js';

/** The limits an officer is told of: duty, due date, law, and how many days late (to the day it was met, else to the day of the letter). */
export function limitRows(content: LetterContent) {
  const keys = String(content.order.concerns['deadlines'] ?? '')
    .split(',')
    .filter(Boolean);
  if (keys.length === 0) throw new CannotBeWritten('it does not say which limits it is about (concerns.deadlines)');
  return { limits: keys.map((key) => row(deadlineOf(content, key), dateOfLetter(content))) };
}

function row({ key, rule: ruleId, due, citation, metOn }: Deadline, today: string) {
  if (due === null) throw new CannotBeWritten(`${key} has no date`);
  const about = key.slice(ruleId.length).replace(/^\//, '');
  const days = daysBetween(due, metOn ?? today);
  return {
    duty: rule(ruleId).duty,
    about,
    due: longDate(due),
    law: citation,
    metOn: metOn ? longDate(metOn) : '',
    daysLate: Math.max(0, days),
    daysLeft: Math.max(0, -days),
  };
}

import type { LetterContent } from '@ehc/casefile/data';
import { longDate } from '@ehc/rules/plain-date';
import { dateOfLetter } from '../date-of-letter.js';
import { deadlineOf, limitOf } from './limits.js';

/** The last day to appeal as it stands in the case, with its reasons; whether it is over, was used, or is no longer needed. */
export function lastDayToAppeal(content: LetterContent) {
  const deadline = deadlineOf(content, 'appeal.lodge');
  return {
    ...limitOf(deadline),
    steps: deadline.steps,
    appealedOn: deadline.metOn ? longDate(deadline.metOn) : undefined,
    notNeeded: deadline.state === 'ended',
    over: deadline.due! < dateOfLetter(content),
  };
}

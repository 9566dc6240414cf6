import type { LetterContent } from '@ehc/casefile/data';
import { isPlainDate, londonDate, type PlainDate } from '@ehc/rules/plain-date';

/**
 * The date a letter bears and counts from: the day the family was notified, else the day of the event, else the day it was ordered.
 * A letter that a mail server held up keeps it, so a limit in it is never later than the law's.
 */
export function dateOfLetter({ event, order }: LetterContent): PlainDate {
  const notifiedOn = event?.fact['notifiedOn'];
  return isPlainDate(notifiedOn) ? notifiedOn : (event?.on ?? londonDate(Date.parse(order.createdAt)));
}

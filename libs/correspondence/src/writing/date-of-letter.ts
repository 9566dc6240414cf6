import type { LetterContent } from '@ehc/casefile/data';
import { isPlainDate, londonDate, type PlainDate } from '@ehc/rules/plain-date';
import type { LetterName } from '../contract/index.js';
import { letterTable } from './letter-table.js';

/**
 * The date a letter bears and counts from: the day the family was notified, else the day of the event, else the day it was ordered.
 * A letter that a mail server held up keeps it, so a limit in it is never later than the law's. What others did, such as an order
 * of the tribunal, is told on the day the letter was ordered.
 */
export function dateOfLetter({ event, order }: LetterContent): PlainDate {
  const ordered = londonDate(Date.parse(order.createdAt));
  if (letterTable[order.template as LetterName].tellsOfOthers) return ordered;
  const notifiedOn = event?.fact['notifiedOn'];
  return isPlainDate(notifiedOn) ? notifiedOn : (event?.on ?? ordered);
}

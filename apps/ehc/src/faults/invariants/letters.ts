import type { Mail } from '../system/mail.js';
import type { OnRecord } from './rows.js';

export interface LettersCounted {
  sent: number;
  /** letters that arrived twice, or more often */
  twice: number;
  /** and are marked as possibly duplicated */
  flagged: number;
  wrong: string[];
}

/** Every letter that was ordered has come to its end, what is called sent has arrived, and what arrived twice is marked so. */
export function countLetters(cases: OnRecord[], mail: Pick<Mail, 'taken'>, restoredAway: boolean): LettersCounted {
  const counted: LettersCounted = { sent: 0, twice: 0, flagged: 0, wrong: [] };
  for (const { reference, letters } of cases)
    for (const { order, template, status, possiblyDuplicated } of letters) {
      const arrived = mail.taken.get(order) ?? 0;
      const tell = (words: string) => counted.wrong.push(`${reference}: the letter ${template} ${words}`);
      if (status === null || status === 'claimed') {
        if (!restoredAway) tell('was ordered and has not come to an end');
      } else if (status === 'sent') {
        counted.sent += 1;
        if (arrived === 0) tell('is called sent and did not arrive');
      }
      if (arrived > 1) {
        counted.twice += arrived - 1;
        if (possiblyDuplicated) counted.flagged += arrived - 1;
        else tell(`arrived ${arrived} times and is not marked as possibly duplicated`);
      }
    }
  return counted;
}

/** Whether no letter of these cases is waiting any more. */
export const allLettersEnded = (cases: OnRecord[]): boolean =>
  cases.every(({ letters }) => letters.every(({ status }) => status !== null && status !== 'claimed'));

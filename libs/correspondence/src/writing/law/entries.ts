import type { LetterContent } from '@ehc/casefile/data';
import { CannotBeWritten } from '../cannot-be-written.js';

type Entry = LetterContent['entries'][number];

/** The last entry of a kind that was on record when the letter was ordered. @throws CannotBeWritten when there is none */
export function entryOf<F>(
  { entries, order }: LetterContent,
  kind: string,
  fits: (fact: F) => boolean = () => true,
): Omit<Entry, 'fact'> & { fact: F } {
  const found = entries.findLast(
    (entry) => entry.kind === kind && entry.sequence <= order.sequence && fits(entry.fact as F),
  );
  if (!found) throw new CannotBeWritten(`the case has no entry ${kind} for it`);
  return found as Omit<Entry, 'fact'> & { fact: F };
}

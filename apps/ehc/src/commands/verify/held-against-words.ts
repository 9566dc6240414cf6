import type { HeadsRead } from '@ehc/casefile/evidence';
import { longDate } from '@ehc/rules/plain-date';
import { counted } from '../counted.js';

const dayMs = 24 * 60 * 60 * 1000;

/** What the logs were held against, and what that leaves open. */
export function heldAgainstWords({ files, problems }: HeadsRead, now: Date): string {
  const newest = files.at(-1);
  if (!newest)
    return `Not held against published heads: ${problems.length > 0 ? 'none of them can be trusted' : 'there are none yet'}. A whole log that was written anew would not be seen.`;
  const held =
    files.length === 1
      ? `Held against the heads of ${counted(newest.cases.length, 'case')}, published on ${longDate(newest.day)}.`
      : `Held against ${counted(files.length, 'file')} of published heads, the newest of ${longDate(newest.day)}, with ${counted(newest.cases.length, 'case')}.`;
  return now.getTime() - Date.parse(newest.at) > 2 * dayMs
    ? `${held} That is more than two days ago: newer files were removed, or none were published.`
    : held;
}

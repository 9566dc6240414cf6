import { longDate } from '@ehc/rules/plain-date';
import type { ChainFault, FaultKind } from './entry.js';

const words: Record<FaultKind, string> = {
  altered: 'was altered after it was written',
  missing: 'is missing',
  'not chained': 'does not follow from the entry before it',
  reordered: 'is out of order: it follows from an entry that stands after it',
  inserted: 'was put in: what comes after it follows from what comes before it',
  'shown otherwise': 'shows something else than what was hashed',
  rewritten: 'is not the entry that was published: the log was written anew from there',
};

/** Such as "EX-2026-0141: entry 3 is missing (published on 21 November 2026)." */
export function faultInWords(reference: string, { sequence, fault, published }: ChainFault): string {
  const since = published ? ` (published on ${longDate(published)})` : '';
  return `${reference}: entry ${sequence} ${words[fault]}${since}.`;
}

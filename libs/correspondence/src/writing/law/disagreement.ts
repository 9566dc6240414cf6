import type { LetterContent } from '@ehc/casefile/data';
import { disputes, parties, type FactOf, type Tier } from '@ehc/disagreements/contract';
import { longDate } from '@ehc/rules/plain-date';
import { entryOf } from './entries.js';
import { deadlinesMeant, limitOf } from './limits.js';

/** What the disagreement is about, and with whom. */
export function disagreementOf(content: LetterContent) {
  const { on, fact } = entryOf<FactOf<'disagreement-raised'>>(content, 'disagreement-raised');
  return {
    raisedOn: longDate(on),
    disagreement: { about: disputes[fact.about].words, with: parties[fact.with], lines: fact.lines ?? [] },
  };
}

export const timetable = (content: LetterContent) => ({
  ...disagreementOf(content),
  setOn: longDate(content.event!.on),
  end: limitOf(deadlinesMeant(content)[0]!),
});

const tiers: Record<Tier, string> = {
  1: 'the services themselves',
  2: 'the nominated senior managers',
  3: 'the next level of senior management',
};

export function escalated(content: LetterContent) {
  const { tier } = content.event!.fact as unknown as FactOf<'escalated'>;
  const [date] = deadlinesMeant(content);
  return {
    ...disagreementOf(content),
    escalatedOn: longDate(content.event!.on),
    tier: { number: tier, words: tiers[tier], by: date ? limitOf(date) : undefined },
  };
}

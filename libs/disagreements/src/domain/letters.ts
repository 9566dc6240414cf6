import type { LetterToSend } from '@ehc/casefile/domain';
import type { DisagreementFact, DisagreementLetterName, DisagreementLetterRecipient } from '../contract/index.js';

/** Which notices a fact causes, and to whom they go. `deadlines` are the keys of the dates that the letter names. */
export function lettersAfter(fact: DisagreementFact): LetterToSend[] {
  switch (fact.kind) {
    case 'disagreement-raised':
      return fact.track === 'resolution'
        ? [letter('resolution-offered', 'family', { about: fact.about, with: fact.with })]
        : [];
    case 'timetable-set':
      return [letter('resolution-timetable', 'family', { deadlines: 'target/disagreement-timetable' })];
    case 'escalated': {
      const date: LetterToSend['concerns'] = fact.by ? { deadlines: `target/disagreement-tier-${fact.tier}` } : {};
      const concerns = { tier: fact.tier, ...date };
      return [letter('escalation', 'officer', concerns), letter('escalation', 'managers', concerns)];
    }
    default:
      return [];
  }
}

const letter = (
  template: DisagreementLetterName,
  recipient: DisagreementLetterRecipient,
  concerns: LetterToSend['concerns'],
): LetterToSend => ({ template, recipient, concerns });

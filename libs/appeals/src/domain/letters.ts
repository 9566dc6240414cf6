import { first, type LetterToSend } from '@ehc/casefile/domain';
import type { AppealFact, AppealLetterName, AppealLetterRecipient, FactOf } from '../contract/index.js';
import { keyOf, limitsMeant, owedIn, type Facts } from './owed.js';

type Concerns = LetterToSend['concerns'];

const letter = (template: AppealLetterName, recipient: AppealLetterRecipient, concerns: Concerns): LetterToSend => ({
  template,
  recipient,
  concerns,
});

/** Which notices a fact causes, and to whom they go. `deadlines` are the keys of the limits that the letter names with their dates. */
export function lettersAfter(fact: AppealFact, facts: Facts): LetterToSend[] {
  switch (fact.kind) {
    case 'appeal-registered':
      return [letter('appeal-registered', 'officer', { decision: decisionIn(facts), deadlines: 'appeal.la-response' })];
    case 'appeal-not-opposed':
      return [letter('not-opposed', 'family', { decision: decisionIn(facts), ...deadlines(facts) })];
    case 'appeal-decided':
      return [...ordered(fact, facts), ...recommended(fact)];
    case 'order-complied':
      return [letter('order-complied', 'family', complied(fact, facts))];
    default:
      return [];
  }
}

const decisionIn = (facts: Facts): string => first(facts, 'appeal-lodged')!.decision;

/** None for an appeal against ceasing that is not opposed: the plan just goes on. */
function deadlines(facts: Facts): Concerns {
  const keys = owedIn(facts).map(keyOf).join(',');
  return keys ? { deadlines: keys } : {};
}

function ordered({ outcome }: FactOf<'appeal-decided'>, facts: Facts): LetterToSend[] {
  const named = deadlines(facts);
  if (!named['deadlines']) return [];
  const concerns = { outcome, decision: decisionIn(facts), ...named };
  return [letter('order-made', 'family', concerns), letter('order-made', 'officer', concerns)];
}

const recommended = ({ recommendations }: FactOf<'appeal-decided'>): LetterToSend[] =>
  recommendations.map(({ recommendation, body }) =>
    letter('recommendation-made', body === 'health' ? 'health-commissioner' : 'social-care', {
      recommendation,
      body,
      deadlines: `recommendation.respond/${recommendation}`,
    }),
  );

function complied(fact: FactOf<'order-complied'>, facts: Facts): Concerns {
  const met = limitsMeant(owedIn(facts), fact).map(keyOf).join(',');
  return { order: fact.order, ...(fact.part && { part: fact.part }), deadlines: met };
}

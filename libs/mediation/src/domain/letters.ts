import type { LetterToSend } from '@ehc/casefile/domain';
import type { MediationFact, MediationLetterName, MediationLetterRecipient } from '../contract/index.js';
import { agreedLimits } from './duties/agreement.js';
import { appealWindow } from './duties/family-time.js';
import { allByDay, endOfCase, type Facts } from './find.js';

/**
 * Which notices a fact causes, and to whom they go. `facts` have it in them; `before` are those without it, from which it shows
 * whether a correction moved the last day to appeal. A letter about a certificate states that day itself.
 */
export function lettersAfter(fact: MediationFact, facts: Facts, before: Facts = facts.slice(0, -1)): LetterToSend[] {
  const to = (template: MediationLetterName, ...recipients: MediationLetterRecipient[]) =>
    recipients.map((recipient) => ({ template, recipient, concerns: { ...concernsOf(fact) } }));
  switch (fact.kind) {
    case 'health-commissioner-told':
      return to('health-issues-told', 'health-commissioner');
    case 'session-booked':
      return to('mediation-session', 'family');
    case 'session-cancelled':
      return to('mediation-session-cancelled', 'family');
    case 'cannot-be-arranged':
      return to('mediation-cannot-be-arranged', 'mediation-adviser', 'family');
    case 'certificate-issued':
      return withLastDay(to('mediation-certificate', 'family'), facts);
    case 'certificate-revoked':
      return withLastDay(to('certificate-revoked', 'family'), facts);
    case 'agreement-made':
      return to('mediation-agreement', 'family').map((letter) => ({
        ...letter,
        concerns: {
          ...letter.concerns,
          deadlines: agreedLimits(fact)
            .map(({ rule, about }) => `${rule}/${about}`)
            .join(','),
        },
      }));
    case 'correction':
      return windowMoved(before, facts) ? withLastDay(to('appeal-window-moved', 'family'), facts) : [];
    default:
      return [];
  }
}

const withLastDay = (letters: LetterToSend[], facts: Facts): LetterToSend[] => {
  const lastDayToAppeal = appealWindow(facts)?.due;
  return letters.map((letter) => ({
    ...letter,
    concerns: { ...letter.concerns, ...(lastDayToAppeal ? { lastDayToAppeal } : {}) },
  }));
};

/** Told as long as the family has not appealed and there is a decision to appeal against. */
const windowMoved = (before: Facts, after: Facts): boolean =>
  !allByDay(after, 'appeal-lodged')[0] &&
  endOfCase(after) === undefined &&
  appealWindow(before)?.due !== appealWindow(after)?.due;

const concernsOf = (fact: MediationFact): LetterToSend['concerns'] =>
  Object.fromEntries(
    Object.entries(fact).filter((entry): entry is [string, string | number | boolean] => typeof entry[1] !== 'object'),
  );

import type { LetterToSend } from '@ehc/casefile/domain';
import type { AssessmentFact, LetterName, LetterRecipient } from '../contract/index.js';
import { orderedFinalPlan } from './duties/ordered.js';
import type { Facts } from './find.js';

/** Which notices a fact causes, and to whom they go. */
export function lettersAfter(fact: AssessmentFact, facts: Facts): LetterToSend[] {
  const to = (template: LetterName, ...recipients: LetterRecipient[]) =>
    recipients.map((recipient) => ({ template, recipient, concerns: concernsOf(fact, facts) }));
  switch (fact.kind) {
    case 'notice-of-consideration-given':
      return to('notice-of-consideration', 'family', 'health-commissioner', 'social-care', 'school');
    case 'need-for-provision-judged':
      return fact.mayBeNeeded ? [] : to('no-provision-needed', 'family');
    case 'assessment-decided':
      return fact.assess
        ? to('decision-to-assess', 'family')
        : to('refusal-to-assess', 'family', 'health-commissioner', 'social-care', 'school');
    case 'key-working-discussed':
      return to('key-working-contact', 'family');
    case 'advice-requested':
      return fact.body === 'family' ? [] : to('advice-request', 'adviser');
    case 'advice-chased':
      return to('advice-reminder', 'adviser');
    case 'plan-decided':
      return fact.issue
        ? to('decision-to-issue', 'family')
        : to('refusal-to-issue', 'family', 'health-commissioner', 'school');
    case 'draft-plan-sent':
      return to('draft-plan', 'family');
    case 'setting-consulted':
      return to('setting-consultation', 'setting');
    case 'plan-meeting-offered':
      return to('plan-meeting-offer', 'family');
    case 'final-plan-issued':
    case 'amended-plan-issued':
      return [
        ...to(
          'final-plan',
          ...fact.recipients.filter(
            (recipient) => recipient === 'family' || recipient === 'health-commissioner' || recipient === 'provider',
          ),
        ),
        ...(fact.recipients.some((recipient) => recipient === 'named-institution' || recipient === 'college')
          ? to('duty-to-admit', 'named-institution')
          : []),
      ];
    case 'exception-recorded':
      return to('exception-recorded', 'family');
    case 'request-withdrawn':
      return to('withdrawal-confirmed', 'family');
    case 'moved-out-of-area':
      return to('move-confirmed', 'family');
    default:
      return [];
  }
}

/** `finalPlan` names the limit of the final plan where an order or an agreement has put another in the place of reg 13(2). */
function concernsOf(fact: AssessmentFact, facts: Facts): LetterToSend['concerns'] {
  const finalPlan = orderedFinalPlan(facts);
  return Object.fromEntries(
    Object.entries({ ...fact, ...(finalPlan && { finalPlan }) }).filter(
      (entry): entry is [string, string | number | boolean] => typeof entry[1] !== 'object',
    ),
  );
}

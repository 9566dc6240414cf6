import type { AssessmentFact, LetterName, LetterRecipient } from '../contract/index.js';

/** A letter that follows from a fact. `concerns` are codes and dates; names and reasons are looked up when it is written. */
export interface LetterToSend {
  template: LetterName;
  recipient: LetterRecipient;
  concerns: Record<string, string | number | boolean>;
}

/** Which notices a fact causes, and to whom they go. */
export function lettersAfter(fact: AssessmentFact): LetterToSend[] {
  const to = (template: LetterName, ...recipients: LetterRecipient[]) =>
    recipients.map((recipient) => ({ template, recipient, concerns: concernsOf(fact) }));
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

function concernsOf(fact: AssessmentFact): LetterToSend['concerns'] {
  return Object.fromEntries(
    Object.entries(fact).filter((entry): entry is [string, string | number | boolean] => typeof entry[1] !== 'object'),
  );
}

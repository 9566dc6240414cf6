import { longDate } from '@ehc/rules/plain-date';
import type { CertificateFacts } from './facts.js';
import { certificateGrounds, groundDays, registerStatuses } from './words.js';

/** What a certificate says, line by line, in plain words: the same on paper, on the page and on the screen of a terminal. */
export function inWords(facts: CertificateFacts): { label: string; text: string }[] {
  const { adviser, authority, decision, provider } = facts;
  return [
    { label: 'Certificate number', text: facts.number },
    { label: 'Local authority', text: authority.name },
    { label: 'Decision in dispute', text: capitalised(decision.words) },
    { label: 'Date of the authority’s notice', text: longDate(decision.noticeDated) },
    {
      label: 'What is certified',
      text: `The child’s parent, or the young person, ${certificateGrounds[facts.ground]}.`,
    },
    { label: groundDays[facts.ground], text: longDate(facts.groundOn) },
    { label: 'Issued on', text: longDate(facts.issuedOn) },
    { label: 'Issues about health care alone', text: facts.healthOnly ? 'Yes' : 'No' },
    { label: 'Mediation service', text: provider.name },
    {
      label: 'Adviser in the register',
      text: `${adviser.register}, number ${adviser.number}: ${registerStatuses[adviser.status]} on the day of issue`,
    },
    { label: 'Mediation case', text: facts.mediation },
  ];
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

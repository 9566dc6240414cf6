import type { MediationLetterName } from '@ehc/mediation/contract';
import type { LettersOfAKind } from './letter-kind.js';

const certificate = { 'event.fact.certificate': 'the number of the certificate' };
const session = { 'event.fact.session': 'which session is meant' };

export const mediation: LettersOfAKind<MediationLetterName> = {
  openings: { family: 'Your mediation', professional: 'Mediation', staff: 'Case' },
  letters: {
    'health-issues-told': { about: 'health care provision is in dispute', readers: ['professional'] },
    'mediation-session': {
      about: 'date and place',
      readers: ['family'],
      needs: { ...session, 'event.fact.date': 'the date of the session', 'words.place': 'the place of the session' },
    },
    'mediation-session-cancelled': {
      about: 'a session will not take place',
      readers: ['family'],
      needs: session,
      tellsOfOthers: true,
    },
    'mediation-cannot-be-arranged': {
      about: 'it cannot be arranged in 30 days',
      readers: ['family', 'professional'],
    },
    'mediation-certificate': {
      about: 'your certificate, and your last day to appeal',
      readers: ['family'],
      needs: certificate,
      tellsOfOthers: true,
    },
    'certificate-revoked': {
      about: 'a certificate is no longer valid',
      readers: ['family'],
      needs: certificate,
      tellsOfOthers: true,
    },
    'appeal-window-moved': { about: 'your last day to appeal has changed', readers: ['family'], tellsOfOthers: true },
    'mediation-agreement': {
      about: 'what was agreed, and by when',
      readers: ['family'],
      needs: { 'order.concerns.deadlines': 'the limits of what was agreed' },
      tellsOfOthers: true,
    },
  },
};

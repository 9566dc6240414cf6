import type { DisagreementLetterName } from '@ehc/disagreements/contract';
import type { LettersOfAKind } from './letter-kind.js';

export const disagreement: LettersOfAKind<DisagreementLetterName> = {
  openings: { family: 'Your disagreement', professional: 'Disagreement', staff: 'Case' },
  letters: {
    'resolution-offered': {
      about: 'how we can help',
      readers: ['family'],
      needs: { 'event.fact.about': 'what the disagreement is about', 'event.fact.with': 'with whom it is' },
      tellsOfOthers: true,
    },
    'resolution-timetable': {
      about: 'the timetable',
      readers: ['family'],
      needs: { 'order.concerns.deadlines': 'the date that was set' },
      tellsOfOthers: true,
    },
    escalation: {
      about: 'a disagreement between agencies goes up a tier',
      readers: ['staff'],
      needs: { 'event.fact.tier': 'the tier' },
      tellsOfOthers: true,
    },
  },
};

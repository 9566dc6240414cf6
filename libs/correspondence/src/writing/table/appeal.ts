import type { AppealLetterName } from '@ehc/appeals/contract';
import type { LettersOfAKind } from './letter-kind.js';

const deadlines = { 'order.concerns.deadlines': 'the limits that are meant' };

export const appeal: LettersOfAKind<AppealLetterName> = {
  openings: { family: 'Your appeal', professional: 'Appeal', staff: 'Case' },
  letters: {
    'appeal-registered': {
      about: 'an appeal is registered',
      readers: ['staff'],
      needs: deadlines,
      tellsOfOthers: true,
    },
    'not-opposed': { about: 'we do not oppose it', readers: ['family'], tellsOfOthers: true },
    'order-made': {
      about: 'what the tribunal ordered',
      readers: ['family', 'staff'],
      needs: { ...deadlines, 'event.fact.outcome': 'how the appeal ended' },
      tellsOfOthers: true,
    },
    'recommendation-made': {
      about: 'a recommendation of the tribunal',
      readers: ['professional'],
      needs: { ...deadlines, 'order.concerns.recommendation': 'which recommendation is meant' },
      tellsOfOthers: true,
    },
    'order-complied': { about: 'what we have done', readers: ['family'], needs: deadlines, tellsOfOthers: true },
  },
};

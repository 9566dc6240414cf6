import type { Party } from './codes.js';

/**
 * The disagreements for which help is arranged: what about, and with whom (DRS-01). An appeal does not stand in the way:
 * s.57 is beside the right of appeal and of mediation.
 */
export const disputes = {
  duties: {
    words: 'how education, health and care duties are carried out',
    citation: 'CFA 2014 s.57(2); DRS-01(a)',
    with: [
      'local-authority',
      'maintained-school',
      'maintained-nursery-school',
      'early-years-provider',
      'further-education',
      'academy',
    ],
    atTimes: false,
  },
  provision: {
    words: 'the special educational provision that is made',
    citation: 'CFA 2014 s.57(5); DRS-01(b)',
    with: [
      'maintained-school',
      'maintained-nursery-school',
      'academy',
      'independent-school',
      'non-maintained-special-school',
      'pupil-referral-unit',
      'further-education',
      'post-16-institution',
      'early-years-provider',
    ],
    atTimes: false,
  },
  'health-or-social-care': {
    words: 'health or social care provision in an assessment, a plan or a review',
    citation: 'CFA 2014 s.57(2) and (3)(b); DRS-01(c)',
    with: ['local-authority', 'health-commissioner'],
    atTimes: true,
  },
} as const satisfies Record<string, { words: string; citation: string; with: readonly Party[]; atTimes: boolean }>;
export type About = keyof typeof disputes;

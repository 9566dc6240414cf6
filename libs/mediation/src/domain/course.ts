import { has, objectionIn, type Course } from '@ehc/casefile/domain';
import { stages, type MediationFact } from '../contract/index.js';
import { against } from './against/index.js';
import { steps } from './steps.js';

/** The order of a mediation. A case that is over because its times ran out takes entries still: what comes late is recorded. */
export const course: Course<MediationFact> = {
  steps,
  beginnings: ['notice-given'],
  notBegun: 'No notice of a decision is on record for this case.',
  endOf: (facts) =>
    has(facts, 'notice-withdrawn')
      ? stages['notice-withdrawn']
      : has(facts, 'dispute-settled')
        ? stages.settled
        : undefined,
  uncorrectable: {
    'certificate-issued': 'A certificate is not corrected in the record: revoke it, and issue the right one.',
    'certificate-revoked': 'A certificate that was revoked stays so: issue a new one.',
  },
  otherDays: (fact) => (fact.kind === 'notice-given' ? [['dated', fact.dated]] : []),
  against,
};

/**
 * Why a move is not allowed now, or undefined. Pure: the workflow's validator asks it, and the activity asks it again in the
 * move's turn. What needs a due date is asked where the dates are computed (`unlawful`).
 */
export const objection = objectionIn(course);

import { send } from '../provision.js';
import { COMMENCEMENT, FAMILY, LA, relaxedIn2020, since, weeksFrom, type RuleTable } from '../table.js';
import { byAttendance } from './attendance.js';

/** Regs 20, 21, 29 and 30: the decision after a review, and reviews before ceasing. */
export const reviewDecisions = {
  'review.decision': {
    duty: 'Decide to keep, amend or cease the plan and send notice of the decision',
    owedBy: LA,
    owedTo: `${FAMILY}; head teacher or principal where there is one`,
    trigger: 'review meeting',
    provisions: [send('reg 20(10)'), send('reg 21(9)')],
    status: 'verified',
    consequence: 'A decision to keep or to cease carries a right to appeal.',
    note: 'Four weeks of the meeting, not of the report.',
    versions: relaxedIn2020(
      'SEND Regs 2014 reg 2A(3)(c), (d) (2020)',
      since(COMMENCEMENT, byAttendance(weeksFrom('meeting', 4))),
    ),
  },
  'review.under-18-neet': {
    duty: 'Review the plan of a child or young person under 18 who is not in education or training, and amend it so that they are',
    owedBy: LA,
    owedTo: FAMILY,
    trigger: 'no education or training',
    provisions: [send('reg 29(2)')],
    status: 'verified',
    versions: since(COMMENCEMENT, { way: 'no-number', words: 'before any decision to cease the plan' }),
  },
  'review.18-plus-left': {
    duty: 'Review the plan of a young person of 18 or over who has left education before ceasing it',
    owedBy: LA,
    owedTo: 'young person',
    trigger: 'the young person left the institution',
    provisions: [send('reg 30(1)')],
    status: 'verified',
    versions: since(COMMENCEMENT, { way: 'no-number', words: 'before any decision to cease the plan' }),
  },
} satisfies RuleTable;

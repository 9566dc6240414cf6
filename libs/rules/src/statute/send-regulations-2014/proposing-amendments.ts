import { send } from '../provision.js';
import { COMMENCEMENT, FAMILY, LA, relaxedIn2020, since, weeksFrom, type RuleTable } from '../table.js';

const DEVON = 'R (L, M, P) v Devon CC [2022] EWHC 493 (Admin)';

/** Reg 22(2): the proposed amendments. */
export const proposingAmendments = {
  'review.amend-notice': {
    duty: 'Send the proposed amendments with the decision to amend',
    owedBy: LA,
    owedTo: FAMILY,
    trigger: 'review meeting',
    provisions: [send('reg 20(10)'), send('reg 22(2)')],
    status: 'secondary',
    note: `The amendments must go with the decision: ${DEVON}.`,
    versions: relaxedIn2020('SEND Regs 2014 reg 2A(3)(c), (d) (2020)', since(COMMENCEMENT, weeksFrom('meeting', 4))),
  },
  'review.amend-representations': {
    duty: 'Allow the family at least 15 days to comment on the proposed amendments',
    owedBy: LA,
    owedTo: FAMILY,
    trigger: 'plan and notice of amendments served',
    provisions: [send('reg 22(2)(c)')],
    status: 'verified',
    versions: since(COMMENCEMENT, { way: 'minimum', from: 'served', n: 15, unit: 'days' }),
  },
} satisfies RuleTable;

import { send } from '../provision.js';
import { COMMENCEMENT, FAMILY, LA, relaxedIn2020, since, weeksFrom, type RuleTable } from '../table.js';

const DEVON = 'R (L, M, P) v Devon CC [2022] EWHC 493 (Admin)';

/** Regs 22(3), 22(4) and 28: the amended plan, or the decision not to amend. */
export const amendedPlan = {
  'review.final-amended': {
    duty: 'Send the final amended plan',
    owedBy: LA,
    owedTo: `${FAMILY}, the school or other institution named, integrated care board`,
    trigger: 'plan and notice of amendments sent; review meeting',
    provisions: [send('reg 22(3)')],
    status: 'verified',
    note: `As soon as practicable. The outer limit of 12 weeks from the meeting is that of ${DEVON} (secondary source).`,
    consequence: 'Carries a right to appeal (reg 22(5)).',
    versions: relaxedIn2020(
      'SEND Regs 2014 reg 22(6) (2020)',
      since(COMMENCEMENT, {
        way: 'earlier-of',
        of: [
          { way: 'optional', needs: 'sent', count: weeksFrom('sent', 8) },
          { way: 'optional', needs: 'meeting', count: weeksFrom('meeting', 12) },
        ],
      }),
    ),
  },
  'review.not-amend-after-notice': {
    duty: 'Tell the family that the plan will not be amended after all, and why',
    owedBy: LA,
    owedTo: FAMILY,
    trigger: 'plan and notice of amendments sent',
    provisions: [send('reg 22(4)')],
    status: 'verified',
    consequence: 'Carries a right to appeal under s.51(2)(e).',
    versions: relaxedIn2020('SEND Regs 2014 reg 22(6) (2020)', since(COMMENCEMENT, weeksFrom('sent', 8))),
  },
  'amend.without-review': {
    duty: 'Send the final plan amended without a review',
    owedBy: LA,
    owedTo: FAMILY,
    trigger: 'plan and notice of amendments sent',
    provisions: [send('reg 28'), send('reg 22(3)')],
    status: 'verified',
    note: 'Proceeds as after a review: 15 days to comment, 8 weeks from the notice, and no step of 4 weeks.',
    versions: relaxedIn2020('SEND Regs 2014 reg 22(6) (2020)', since(COMMENCEMENT, weeksFrom('sent', 8))),
  },
} satisfies RuleTable;

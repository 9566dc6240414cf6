import type { Count } from '../../counting/count.js';
import { act, send } from '../provision.js';
import { COMMENCEMENT, FAMILY, LA, relaxedIn2020, since, weeksFrom, type RuleTable } from '../table.js';
import { assessmentExceptions } from './assessment-exceptions.js';
import { REQUEST } from './request.js';

/** The decisions that carry the notice, in the order of the provisions below. */
const DECISIONS = [
  'final-plan',
  'refusal-to-assess',
  'refusal-to-issue',
  'review',
  'amendment',
  'refusal-to-reassess',
  'ceasing',
];

function noticeWith(decisions: string[]): Count {
  const sameDay: Count = { way: 'same-day', from: 'decided' };
  return {
    way: 'by-fact',
    fact: 'decision',
    cases: Object.fromEntries(decisions.map((decision) => [decision, sameDay])),
    otherwise: 'final-plan',
    provisions: Object.fromEntries(decisions.map((decision, index) => [decision, index])),
  };
}

/** Regs 13(2), 14 and 48: the final plan, the notice with each decision, and the placement meanwhile. */
export const finalPlan = {
  'ehc.final-plan': {
    duty: 'Finalise the plan and send it',
    owedBy: LA,
    owedTo: `${FAMILY}, the school or other institution named, integrated care board`,
    trigger: REQUEST,
    provisions: [send('reg 13(2)'), act('s.39')],
    status: 'verified',
    consequence: 'The plan carries rights to appeal under s.51(2)(c), told with it (reg 14(2)).',
    note: 'As soon as practicable; 20 weeks is the outer limit. Waiting for a school, late advice or too few staff are not exceptions.',
    versions: relaxedIn2020(
      'SEND Regs 2014 reg 13(3) with reg 10(4)(e) (2020)',
      since(COMMENCEMENT, weeksFrom('received', 20), assessmentExceptions('reg 13(3)')),
    ),
  },
  'ehc.appeal-notice': {
    duty: 'Tell the family of the right to appeal, its time limit, mediation and where to get advice',
    owedBy: LA,
    owedTo: FAMILY,
    trigger: 'an appealable decision sent',
    provisions: [
      send('reg 14(2)'),
      send('reg 5(3)'),
      send('reg 10(3)'),
      send('reg 20(11)'),
      send('reg 22(5)'),
      send('reg 25(2)'),
      send('reg 31(3)'),
      send('reg 21(10)'),
      send('reg 32'),
    ],
    status: 'verified',
    note: 'Part of the decision itself: no period of its own is prescribed under s.52(2). Since 3 April 2018 all but reg 5(3) must also tell of the power of the tribunal to recommend.',
    consequence: 'A missing notice is a ground for a late appeal.',
    versions: since(COMMENCEMENT, noticeWith(DECISIONS)),
  },
  'placement.remain': {
    duty: 'Let a child or young person placed for the assessment stay after a refusal to make a plan',
    owedBy: 'special school or special post-16 institution',
    owedTo: 'child or young person placed for the assessment',
    trigger: 'the authority served notice that no plan will be made (s.36(9))',
    provisions: [send('reg 48')],
    status: 'verified',
    note: 'Counts days on which the school or institution is open to admit students: the only limit in school days. Ends earlier when a plan is finalised.',
    versions: since(COMMENCEMENT, { way: 'open-school-days', from: 'served', days: 'schoolOpenDays', n: 10 }),
  },
} satisfies RuleTable;

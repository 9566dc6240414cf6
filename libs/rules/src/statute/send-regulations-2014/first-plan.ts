import { act, code, send } from '../provision.js';
import { COMMENCEMENT, FAMILY, LA, relaxedIn2020, since, weeksFrom, type RuleTable } from '../table.js';
import { assessmentExceptions } from './assessment-exceptions.js';

const REQUEST =
  'request for an assessment received, or the authority became responsible for a child or young person brought to its attention';

/** Regs 10 to 14 and 48: from the decision after the assessment to the first plan. */
export const firstPlan = {
  'ehc.refusal-to-issue': {
    duty: 'Where no plan is to be made, decide so and tell the family, with reasons',
    owedBy: LA,
    owedTo: `${FAMILY}, integrated care board, head teacher or principal`,
    trigger: REQUEST,
    provisions: [send('reg 10(1)'), act('s.36(9)')],
    status: 'verified',
    consequence: 'Carries a right to appeal under s.51(2)(b).',
    note: '16 weeks is a limit only for a refusal. A draft plan by week 14 or 16 is practice.',
    versions: relaxedIn2020(
      'SEND Regs 2014 reg 10(4)(e) (2020)',
      since(COMMENCEMENT, weeksFrom('received', 16), assessmentExceptions('reg 10(4)')),
    ),
  },
  'ehc.draft-representations': {
    duty: 'Allow the family at least 15 days to comment on the draft plan, ask for a school and ask for a meeting',
    owedBy: LA,
    owedTo: FAMILY,
    trigger: 'draft plan served on the family',
    provisions: [send('reg 13(1)(a)'), act('s.38')],
    status: 'verified',
    note: 'Calendar days. A draft served again starts the period again. The Regulations give no way to shorten it.',
    versions: since(COMMENCEMENT, { way: 'minimum', from: 'served', n: 15, unit: 'days' }),
  },
  'ehc.school-consult-reply': {
    duty: 'Answer a consultation on naming the school in the plan',
    owedBy: 'school, college or other authority consulted',
    owedTo: LA,
    trigger: 'the consultation was received',
    provisions: [code('para 9.83'), act('s.39(2)')],
    status: 'verified',
    binding: 'guidance',
    note: 'Guidance ("should respond within 15 days"). Without an answer the authority must still keep to the 20 weeks.',
    versions: since(COMMENCEMENT, { way: 'after', from: 'received', n: 15, unit: 'days' }),
  },
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
      send('reg 21(10)'),
      send('reg 22(5)'),
      send('reg 25(2)'),
      send('reg 31(3)'),
      send('reg 32'),
    ],
    status: 'verified',
    note: 'Part of the decision itself: no period of its own is prescribed under s.52(2). Since 3 April 2018 all but reg 5(3) must also tell of the power of the tribunal to recommend.',
    consequence: 'A missing notice is a ground for a late appeal.',
    versions: since(COMMENCEMENT, { way: 'same-day', from: 'decided' }),
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

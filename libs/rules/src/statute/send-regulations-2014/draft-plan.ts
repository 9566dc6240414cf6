import { act, code, send } from '../provision.js';
import { COMMENCEMENT, FAMILY, LA, relaxedIn2020, since, weeksFrom, type RuleTable } from '../table.js';
import { assessmentExceptions } from './assessment-exceptions.js';
import { REQUEST } from './request.js';

/** Regs 10 and 13(1): refusing a plan, or drafting one. */
export const draftPlan = {
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
} satisfies RuleTable;

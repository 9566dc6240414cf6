import { detained } from '../provision.js';
import { weeksFrom, type RuleTable } from '../table.js';
import { ATTENTION, PERSON, detainedExceptions, inForce, relaxedDetained } from './detained.js';
import { owed } from './owed-in-custody.js';

/** Regs 10 to 15: the plan of a detained person, and assessments that detention or release interrupts. */
export const planInCustody = {
  'custody.refusal-to-issue': {
    ...owed,
    duty: 'Where no plan is to be made, decide so and tell them',
    provisions: [detained('reg 10(1)')],
    versions: relaxedDetained('reg 10(4)(d)', weeksFrom('received', 16), detainedExceptions('reg 10(4)')),
  },
  'custody.draft-representations': {
    ...owed,
    owedTo: PERSON,
    duty: 'Allow at least 15 days to comment on the draft plan',
    trigger: 'draft plan served',
    provisions: [detained('reg 13(1)(a)')],
    versions: inForce({ way: 'minimum', from: 'served', n: 15, unit: 'days' }),
  },
  'custody.final-plan': {
    ...owed,
    duty: 'Send the final plan',
    provisions: [detained('reg 13(2)')],
    versions: relaxedDetained(
      'reg 13(3) with reg 10(4)(d)',
      weeksFrom('received', 20),
      detainedExceptions('reg 13(3)'),
    ),
  },
  'custody.unfinished-on-release': {
    ...owed,
    duty: 'Finish, after release, the assessment begun in custody: 6 weeks to decide, 16 to refuse, 20 to finalise',
    trigger: `${ATTENTION}; the start stays the same`,
    provisions: [detained('reg 15(1)')],
    note: 'The same authority only (reg 15(3)); what was done counts (reg 15(2)).',
    versions: inForce({
      way: 'parts',
      from: 'received',
      parts: ['custody.decision-to-assess', 'custody.refusal-to-issue', 'custody.final-plan'],
    }),
  },
  'custody.unfinished-on-detention': {
    ...owed,
    duty: 'Finish, in custody, the assessment begun before: 6 weeks to decide, 16 to refuse, 20 to finalise',
    trigger: 'the authority became responsible; the start stays the same',
    provisions: [detained('reg 15(4)')],
    note: 'What was done counts (reg 15(5)).',
    versions: inForce({
      way: 'parts',
      from: 'received',
      parts: ['custody.decision-to-assess', 'custody.refusal-to-issue', 'custody.final-plan'],
    }),
  },
} satisfies RuleTable;

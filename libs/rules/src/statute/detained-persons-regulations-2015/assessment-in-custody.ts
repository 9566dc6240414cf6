import { detained } from '../provision.js';
import { weeksFrom, type RuleTable } from '../table.js';
import { ATTENTION, HOME, PERSON, REQUEST, detainedExceptions, inForce, relaxedDetained } from './detained.js';

const owed = {
  owedBy: HOME,
  owedTo: `${PERSON}, and the person in charge of the accommodation`,
  trigger: REQUEST,
  status: 'verified',
} as const;

/** Regs 3 to 15: assessing a detained person. */
export const assessmentInCustody = {
  'custody.consult-on-request': {
    ...owed,
    duty: 'Consult before deciding whether a plan may be needed',
    provisions: [detained('reg 3')],
    versions: inForce({ way: 'no-number', words: 'as soon as practicable', from: 'received' }),
  },
  'custody.not-necessary-early': {
    ...owed,
    duty: 'Where special educational provision is plainly not called for, decide so and say so',
    provisions: [detained('reg 4(1)')],
    versions: relaxedDetained('reg 4(3)', weeksFrom('received', 6)),
  },
  'custody.decision-to-assess': {
    ...owed,
    duty: 'Decide whether to assess and tell them',
    provisions: [detained('reg 5(1)')],
    versions: relaxedDetained('reg 5(4)(d)', weeksFrom('received', 6), detainedExceptions('reg 5(4)')),
  },
  'custody.advice': {
    duty: 'Give the advice that the home authority asked for',
    owedBy: 'body asked under s.31',
    owedTo: HOME,
    trigger: 'the body received the request for advice',
    provisions: [detained('reg 8(1)')],
    status: 'verified',
    versions: relaxedDetained('reg 8(2)(e)', weeksFrom('received', 6), [
      { code: 'exceptional-circumstances', citation: 'Detained Persons Regs 2015 reg 8(2)(a)' },
      { code: 'absent-4-weeks', citation: 'Detained Persons Regs 2015 reg 8(2)(b), (c)' },
      { code: 'missed-appointment', citation: 'Detained Persons Regs 2015 reg 8(2)(d)' },
    ]),
  },
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

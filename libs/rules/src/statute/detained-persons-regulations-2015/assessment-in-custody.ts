import { detained } from '../provision.js';
import { weeksFrom, type RuleTable } from '../table.js';
import { HOME, detainedExceptions, inForce, relaxedDetained } from './detained.js';
import { owed } from './owed-in-custody.js';

/** Regs 3 to 8: assessing a detained person. */
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
} satisfies RuleTable;

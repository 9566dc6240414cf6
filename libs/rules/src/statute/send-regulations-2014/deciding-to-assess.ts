import { act, send } from '../provision.js';
import { COMMENCEMENT, FAMILY, LA, relaxedIn2020, since, weeksFrom, type RuleTable } from '../table.js';
import { adviceExceptions, assessmentExceptions } from './assessment-exceptions.js';

const REQUEST =
  'request for an assessment received, or the authority became responsible for a child or young person brought to its attention';

/** Regs 3 to 9: from the request to the advice. */
export const decidingToAssess = {
  'ehc.consult-on-request': {
    duty: 'Tell the family that an assessment is being considered and ask for their views and evidence',
    owedBy: LA,
    owedTo: FAMILY,
    trigger: REQUEST,
    provisions: [send('reg 3'), act('s.36(4)')],
    status: 'verified',
    versions: since(COMMENCEMENT, {
      way: 'no-number',
      words: 'as soon as practicable after the request',
      from: 'received',
    }),
  },
  'ehc.not-necessary-early': {
    duty: 'Where special educational provision is plainly not called for, decide so and tell the family',
    owedBy: LA,
    owedTo: FAMILY,
    trigger: REQUEST,
    provisions: [send('reg 4(1)'), act('s.36(5)')],
    status: 'verified',
    note: 'There is no limit of 15 days in reg 4, and the notice to others under reg 4(2) has no number.',
    versions: relaxedIn2020('SEND Regs 2014 reg 4(3) (2020)', since(COMMENCEMENT, weeksFrom('received', 6))),
  },
  'ehc.decision-to-assess': {
    duty: 'Decide whether to assess and tell the family, with reasons',
    owedBy: LA,
    owedTo: FAMILY,
    trigger: REQUEST,
    provisions: [send('reg 5(1)'), act('s.36')],
    status: 'verified',
    consequence: 'A refusal carries a right to appeal under s.51(2)(a) and a mediation notice (reg 32).',
    note: 'As soon as practicable; 6 weeks is the outer limit.',
    versions: relaxedIn2020(
      'SEND Regs 2014 reg 5(4)(e) (2020)',
      since(COMMENCEMENT, weeksFrom('received', 6), assessmentExceptions('reg 5(4)')),
    ),
  },
  'ehc.advice': {
    duty: 'Give the advice that the authority asked for',
    owedBy:
      'body asked under s.31: another authority, youth offending team, youth accommodation, NHS England, integrated care board, Local Health Board, NHS trust or foundation trust',
    owedTo: LA,
    trigger: 'the body received the request for advice',
    provisions: [send('reg 8(1)'), act('s.31')],
    status: 'verified',
    note: 'Schools, colleges, early years providers and parents are not in s.31: for them the same date is expected, not statutory. The educational psychologist has no limit of their own.',
    versions: relaxedIn2020(
      'SEND Regs 2014 reg 8(2)(d) (2020)',
      since(COMMENCEMENT, weeksFrom('received', 6), adviceExceptions),
    ),
  },
  'ehc.advice-early-years-or-parent': {
    duty: 'Send the advice or information that the authority asked for',
    owedBy: 'parent, school, college or early years provider',
    owedTo: LA,
    trigger: 'the authority asked',
    provisions: [send('reg 6(1)')],
    status: 'verified',
    note: 'Not statutory: set a local reminder.',
    versions: since(COMMENCEMENT, { way: 'no-number', words: 'no statutory limit', from: 'received' }),
  },
} satisfies RuleTable;

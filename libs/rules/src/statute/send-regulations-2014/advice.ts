import { act, send } from '../provision.js';
import { COMMENCEMENT, LA, relaxedIn2020, since, weeksFrom, type RuleTable } from '../table.js';
import { adviceExceptions } from './assessment-exceptions.js';

/** Regs 6 and 8: the advice. */
export const advice = {
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

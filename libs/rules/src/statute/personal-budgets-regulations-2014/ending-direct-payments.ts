import { budgets } from '../provision.js';
import { COMMENCEMENT, FAMILY, LA, since, type RuleTable } from '../table.js';

/** Regs 13 to 15: when direct payments are repaid, stop or pass to the young person. */
export const endingDirectPayments = {
  'dp.repay': {
    duty: 'Give notice with reasons, amount and a reasonable timescale before money is to be repaid',
    owedBy: LA,
    owedTo: FAMILY,
    trigger: 'decision that money must be repaid',
    provisions: [budgets('reg 13')],
    status: 'verified',
    note: 'Only unspent money (reg 13(2)). One reconsideration. Recoverable as a debt.',
    versions: since(COMMENCEMENT, { way: 'no-number', words: 'a reasonable timescale' }),
  },
  'dp.stop': {
    duty: 'Give written notice, with reasons, before payments stop',
    owedBy: LA,
    owedTo: FAMILY,
    trigger: 'payments must or may stop',
    provisions: [budgets('reg 14')],
    status: 'verified',
    note: 'Must stop in the cases of reg 14(1), among them withdrawn consent; may stop in those of reg 14(2). One reconsideration.',
    versions: since(COMMENCEMENT, { way: 'no-number', words: 'notice first' }),
  },
  'dp.change-of-person': {
    duty: 'Ask the young person who was a child until now whether payments are to go on',
    owedBy: LA,
    owedTo: 'young person',
    trigger: 'a child becomes a young person',
    provisions: [budgets('reg 15')],
    status: 'verified',
    note: 'On refusal payments stop as soon as reasonably practicable; silence leads to reg 14(1)(e).',
    versions: since(COMMENCEMENT, { way: 'no-number', words: 'as soon as reasonably practicable' }),
  },
} satisfies RuleTable;

import { budgets } from '../provision.js';
import { COMMENCEMENT, FAMILY, LA, relaxedIn2020, since, type RuleTable } from '../table.js';

/** Regs 10 to 15: while direct payments are made. */
export const directPayments = {
  'dp.amount': {
    duty: 'Pay enough for the agreed provision',
    owedBy: LA,
    owedTo: FAMILY,
    trigger: 'each payment',
    provisions: [budgets('reg 10')],
    status: 'verified',
    note: 'Unused payments may be set off (reg 10(3)).',
    versions: since(COMMENCEMENT, { way: 'no-number', words: 'with each payment' }),
  },
  'dp.first-review': {
    duty: 'Review the making and use of direct payments',
    owedBy: LA,
    owedTo: FAMILY,
    trigger: 'first direct payment',
    provisions: [budgets('reg 11(2)(a)')],
    status: 'verified',
    note: 'At least once within the first three months, and with each review or re-assessment of the plan. The family may ask at any time. The only number in these Regulations.',
    versions: relaxedIn2020(
      'Personal Budgets Regs 2014 reg 2A (2020)',
      since(COMMENCEMENT, { way: 'after', from: 'paid', n: 3, unit: 'months', dayOneReading: true }),
    ),
  },
  'dp.reduce': {
    duty: 'Give reasonable written notice, with reasons, before paying less',
    owedBy: LA,
    owedTo: FAMILY,
    trigger: 'decision to reduce direct payments',
    provisions: [budgets('reg 12')],
    status: 'verified',
    note: 'One reconsideration; the reduction may go ahead meanwhile.',
    versions: since(COMMENCEMENT, { way: 'no-number', words: 'reasonable notice' }),
  },
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

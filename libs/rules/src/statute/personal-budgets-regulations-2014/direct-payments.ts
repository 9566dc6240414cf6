import { budgets } from '../provision.js';
import { COMMENCEMENT, FAMILY, LA, relaxedIn2020, since, type RuleTable } from '../table.js';

/** Regs 10 to 12: while direct payments are made. */
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
} satisfies RuleTable;

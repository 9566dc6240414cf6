import { act, budgets } from '../provision.js';
import { COMMENCEMENT, FAMILY, LA, since, type RuleTable } from '../table.js';

/** Regs 3 to 5: personal budgets. These Regulations give no number of days for any decision. */
export const personalBudgets = {
  'pb.info': {
    duty: 'Give information, advice and support on personal budgets',
    owedBy: LA,
    owedTo: FAMILY,
    trigger: 'a plan is being prepared or maintained',
    provisions: [budgets('reg 3')],
    status: 'verified',
    versions: since(COMMENCEMENT, { way: 'no-number', words: 'while the plan is prepared or maintained' }),
  },
  'pb.request-window': {
    duty: 'Consider a request for a personal budget',
    owedBy: LA,
    owedTo: FAMILY,
    trigger: 'request for a personal budget',
    provisions: [budgets('reg 4'), act('s.49')],
    status: 'verified',
    note: 'None is needed for provision bought in one aggregate sum (reg 4A).',
    versions: since(COMMENCEMENT, {
      way: 'no-number',
      words: 'may be asked while the draft is prepared, or during a review or re-assessment',
    }),
  },
  'pb.recipients': {
    duty: 'Pay only the parent, the young person or a nominee who is not excluded by the Schedule',
    owedBy: LA,
    owedTo: FAMILY,
    trigger: 'a direct payment is considered',
    provisions: [budgets('reg 5'), budgets('Schedule')],
    status: 'verified',
    note: 'Where the nominee changes, payments stop as soon as reasonably practicable (reg 5(3)).',
    versions: since(COMMENCEMENT, { way: 'no-number', words: 'before any payment' }),
  },
} satisfies RuleTable;

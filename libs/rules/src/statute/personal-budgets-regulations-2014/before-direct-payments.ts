import { budgets } from '../provision.js';
import { COMMENCEMENT, FAMILY, LA, since, type RuleTable } from '../table.js';

/** Regs 6 to 9: what comes before a direct payment. */
export const beforeDirectPayments = {
  'dp.criteria': {
    duty: 'Check that the conditions for direct payments are met',
    owedBy: LA,
    owedTo: FAMILY,
    trigger: 'a direct payment is considered',
    provisions: [budgets('reg 6')],
    status: 'verified',
    note: 'Appropriate use, best interests, no adverse effect on others, efficient use of resources; capacity and age are in reg 5(2); no fees for a place at a school (reg 6(2)).',
    versions: since(COMMENCEMENT, { way: 'no-number', words: 'before any payment' }),
  },
  'dp.refusal': {
    duty: 'Refuse direct payments in writing, with reasons and the right to a review',
    owedBy: LA,
    owedTo: FAMILY,
    trigger: 'decision not to make direct payments',
    provisions: [budgets('reg 7')],
    status: 'verified',
    note: 'After the review the outcome is written, with reasons.',
    versions: since(COMMENCEMENT, { way: 'no-number', words: 'no number of days' }),
  },
  'dp.notice-consent-account': {
    duty: 'Give written notice, and have written consent and the approved bank account, before paying',
    owedBy: LA,
    owedTo: FAMILY,
    trigger: 'decision to make direct payments',
    provisions: [budgets('reg 8')],
    status: 'verified',
    note: 'The notice states amount, agreed provision, conditions and dates of payments.',
    versions: since(COMMENCEMENT, { way: 'no-number', words: 'before any payment' }),
  },
  'dp.school-consent': {
    duty: 'Have the written consent of the head, principal or early years provider where the provision is on their premises',
    owedBy: LA,
    owedTo: 'school, college or early years provider',
    trigger: 'provision on their premises is to be paid for',
    provisions: [budgets('reg 9')],
    status: 'verified',
    versions: since(COMMENCEMENT, { way: 'no-number', words: 'before any payment' }),
  },
} satisfies RuleTable;

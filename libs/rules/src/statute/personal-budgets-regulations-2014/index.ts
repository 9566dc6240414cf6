import type { Part } from '../part.js';
import { beforeDirectPayments } from './before-direct-payments.js';
import { directPayments } from './direct-payments.js';
import { endingDirectPayments } from './ending-direct-payments.js';
import { personalBudgets } from './personal-budgets.js';

/** The tables of this instrument, in the order in which a case meets them. */
export const personalBudgetsRegulations2014: Part[] = [
  { heading: 'Personal budgets', rules: personalBudgets },
  { heading: 'Before a direct payment', rules: beforeDirectPayments },
  { heading: 'While direct payments are made', rules: directPayments },
  { heading: 'When direct payments end', rules: endingDirectPayments },
];

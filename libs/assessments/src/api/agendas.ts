import type { Meeting } from '@ehc/casefile/access';
import type { Stage } from '../contract/index.js';

/** The stages at which a case waits for each meeting (ASM-05, ASM-13). */
export const agendas: Record<Meeting, Stage[]> = {
  'referral-group': ['request-received', 'considering'],
  panel: ['summary-assessment'],
};

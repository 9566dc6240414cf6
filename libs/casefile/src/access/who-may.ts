import type { Role } from './roles.js';

/** Who may do what: named groups, so that the table of moves reads as the agreement between them does. */
export const officers: readonly Role[] = ['send-officer', 'manager'];
export const coordinators: readonly Role[] = ['plan-coordinator', 'send-officer', 'manager'];
export const deciders: readonly Role[] = ['decision-maker'];
export const referralGroup: readonly Role[] = ['referral-group', 'send-officer'];
export const panel: readonly Role[] = ['panel', 'plan-coordinator'];
export const keyWorkers: readonly Role[] = ['key-working-coordinator', 'send-officer'];
export const safeguarders: readonly Role[] = ['safeguarding-lead', 'manager'];

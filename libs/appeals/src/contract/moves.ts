import type { FactKind } from './facts.js';

/** One Temporal update for each move, with the kind of fact it enters. `takeOver` is the one move that carries many facts. */
export const moves = {
  lodgeAppeal: 'appeal-lodged',
  registerAppeal: 'appeal-registered',
  sendResponse: 'response-sent',
  notOppose: 'appeal-not-opposed',
  listHearing: 'hearing-listed',
  recordHearing: 'hearing-held',
  vacateHearing: 'hearing-vacated',
  recordDecision: 'appeal-decided',
  complyWithOrder: 'order-complied',
  recordException: 'exception-recorded',
  recordAnswer: 'recommendation-answered',
  copyAnswerToSecretaryOfState: 'answer-copied',
  withdrawAppeal: 'appeal-withdrawn',
  correctFact: 'correction',
  recomputeDueDates: 'due-dates-recomputed',
} as const satisfies Record<string, FactKind>;

export type Move = keyof typeof moves | 'takeOver';
export const moveNames = [...Object.keys(moves), 'takeOver'] as Move[];

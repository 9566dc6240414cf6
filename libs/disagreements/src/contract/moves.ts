import type { FactKind } from './facts.js';

/** One Temporal update for each move, with the kind of fact it enters. `takeOver` is the one move that carries many facts. */
export const moves = {
  raiseDisagreement: 'disagreement-raised',
  recordInformalStep: 'informal-step',
  recordAgreementToResolve: 'parties-agreed',
  startResolution: 'resolution-started',
  setTimetable: 'timetable-set',
  endResolution: 'resolution-ended',
  escalate: 'escalated',
  nameInterimParty: 'provision-kept-running',
  settleBetweenAgencies: 'agencies-settled',
  withdrawDisagreement: 'disagreement-withdrawn',
  correctFact: 'correction',
  recomputeDueDates: 'due-dates-recomputed',
} as const satisfies Record<string, FactKind>;

export type Move = keyof typeof moves | 'takeOver';
export const moveNames = [...Object.keys(moves), 'takeOver'] as Move[];

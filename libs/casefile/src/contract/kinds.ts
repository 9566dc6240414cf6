import { isDerived } from './reference.js';

export const TASK_QUEUE = 'cases';

/** The kinds of case: which workflow each is, and how ops read it. */
export const caseKinds = {
  'ehc-assessment': { type: 'ehcAssessment', summary: 'EHC needs assessment' },
  mediation: { type: 'mediation', summary: 'Mediation' },
  appeal: { type: 'appeal', summary: 'Appeal' },
  disagreement: { type: 'disagreement', summary: 'Disagreement' },
} as const;
export type KindOfCase = keyof typeof caseKinds;

export interface CaseWorkflow {
  type: string;
  taskQueue: string;
  /** for people, before the reference */
  summary: string;
  idOf(reference: string): string;
}

/** The workflow of a kind of case. @throws Error for a kind that is none */
export function workflowOf(kind: string): CaseWorkflow {
  const known = caseKinds[kind as KindOfCase];
  if (!known) throw new Error(`There is no kind of case ${kind}.`);
  return { ...known, taskQueue: TASK_QUEUE, idOf: (reference) => `${kind}/${reference}` };
}

const letters: Record<string, KindOfCase> = { M: 'mediation', N: 'mediation', A: 'appeal', D: 'disagreement' };

/** The kind that a reference says: EX-2026-0141-M1 is a mediation. */
export const kindOf = (reference: string): KindOfCase =>
  (isDerived(reference) && letters[reference.replace(/^.*-([A-Z])\d+$/, '$1')]) || 'ehc-assessment';

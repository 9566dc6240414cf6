import type { RecordClass } from '@ehc/casefile/retention';

/** What a closed assessment is kept as: whether it ended in a plan. */
export const recordClassOf = (stage: string): RecordClass =>
  stage === 'final-plan-issued' ? 'case-with-plan' : 'case-without-plan';

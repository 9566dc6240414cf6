import type { RecordClass } from '@ehc/casefile/retention';
import { KIND } from '../contract/index.js';

/** What a closed case is kept as: an assessment by whether it ended in a plan. */
export const recordClassOf = (kind: string, stage: string): RecordClass =>
  kind !== KIND ? 'dispute' : stage === 'final-plan-issued' ? 'case-with-plan' : 'case-without-plan';

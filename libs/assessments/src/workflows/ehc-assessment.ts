import { runCase, type CaseInput } from '@ehc/casefile/workflows';
import { moveNames, type AssessmentFact } from '../contract/index.js';
import { objection, stageForOps } from '../domain/index.js';

export type EhcAssessmentInput = CaseInput<AssessmentFact>;

/** An EHC needs assessment from the request to the final plan, a refusal, a withdrawal or a move (ASM-01). Resolves to the closing stage. */
export const ehcAssessment = (input: EhcAssessmentInput): Promise<string> =>
  runCase(input, { objection, stageOf: stageForOps }, moveNames);

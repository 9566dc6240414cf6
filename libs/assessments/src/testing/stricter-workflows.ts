import { runCase } from '@ehc/casefile/workflows';
import { moveNames } from '../contract/index.js';
import { stageForOps } from '../domain/index.js';
import type { EhcAssessmentInput } from '../workflows/index.js';

/** The case under a law that allows nothing any more. */
export const ehcAssessment = (input: EhcAssessmentInput): Promise<string> =>
  runCase(
    input,
    { objection: () => ({ code: 'not-allowed', detail: 'Nothing is allowed.' }), stageOf: stageForOps },
    moveNames,
  );

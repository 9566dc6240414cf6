import { officeOf } from '@ehc/casefile/testing';
import { moves, type AssessmentFact } from '../contract/index.js';
import { assessmentRules } from '../domain/reckoning.js';

export type { Office } from '@ehc/casefile/testing';

/** An office that assesses. */
export const { workflowsForTests, openOffice, newCase } = officeOf<AssessmentFact>({
  rules: assessmentRules,
  moves,
  suffix: '',
  bundle: 'EHC_TEST_WORKFLOWS',
});

import { officeOf } from '@ehc/casefile/testing';
import { moves, type DisagreementFact } from '../contract/index.js';
import { disagreementRules } from '../domain/rules.js';

/** An office that has disagreements on record, and a new case for it. */
export const {
  workflowsForTests,
  openOffice,
  newCase: newDisagreement,
} = officeOf<DisagreementFact>({
  rules: disagreementRules,
  moves,
  suffix: '-D1',
  bundle: 'EHC_TEST_DISAGREEMENT_WORKFLOWS',
});

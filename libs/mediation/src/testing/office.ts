import { officeOf } from '@ehc/casefile/testing';
import { moves, type MediationFact } from '../contract/index.js';
import { mediationRules } from '../domain/rules.js';

/** An office that has mediations on record, and a new case for it. */
export const {
  workflowsForTests,
  openOffice,
  newCase: newMediation,
} = officeOf<MediationFact>({ rules: mediationRules, moves, suffix: '-M1', bundle: 'EHC_TEST_MEDIATION_WORKFLOWS' });

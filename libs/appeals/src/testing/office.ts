import { officeOf } from '@ehc/casefile/testing';
import { moves, type AppealFact } from '../contract/index.js';
import { appealRules } from '../domain/rules.js';

/** An office that has appeals on record, and a new case for it. */
export const {
  workflowsForTests,
  openOffice,
  newCase: newAppeal,
} = officeOf<AppealFact>({ rules: appealRules, moves, suffix: '-A1', bundle: 'EHC_TEST_APPEAL_WORKFLOWS' });

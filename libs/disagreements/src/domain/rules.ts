import type { CaseRules } from '@ehc/casefile/reckoning';
import { KIND, type DisagreementFact } from '../contract/index.js';
import { objection } from './course.js';
import { dutiesOf } from './duties.js';
import { raisedIn } from './facts.js';
import { lettersAfter } from './letters.js';
import { stageOf } from './stage.js';

/** All that a disagreement knows of itself. Its people are those of the case it comes from. */
export const disagreementRules: CaseRules<DisagreementFact> = {
  kind: KIND,
  objection,
  dutiesOf,
  stageOf,
  lettersAfter,
  caseOf: (facts) => ({ beganOn: raisedIn(facts).on }),
};

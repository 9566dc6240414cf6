import type { ToEnter } from '@ehc/casefile/contract';
import { consequencesIn, type CaseRules } from '@ehc/casefile/reckoning';
import { KIND, type AssessmentFact } from '../contract/index.js';
import { objection } from './course.js';
import { dutiesOf } from './duties.js';
import { beginning, latest } from './find.js';
import { lettersAfter } from './letters.js';
import { stageForOps } from './stage.js';
import { tellings } from './tellings.js';
import { unlawful } from './unlawful.js';

/** All that an EHC needs assessment knows of itself. */
export const assessmentRules: CaseRules<AssessmentFact> = {
  kind: KIND,
  objection,
  unlawful,
  dutiesOf,
  stageOf: stageForOps,
  lettersAfter,
  tellings,
  caseOf: (facts) => ({ beganOn: beginning(facts)!.on, officer: latest(facts, 'officer-named')?.officer }),
};

/** Everything that follows from new entries. @throws Barred where the law does not allow one, RuleError where a rule cannot be computed */
export const consequencesOf = (what: ToEnter<AssessmentFact>) => consequencesIn(assessmentRules, what);

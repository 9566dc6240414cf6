import { first } from '@ehc/casefile/domain';
import type { CaseRules } from '@ehc/casefile/reckoning';
import { KIND, type AppealFact } from '../contract/index.js';
import { objection } from './course.js';
import { dutiesOf } from './duties.js';
import { lettersAfter } from './letters.js';
import { stageOf } from './stage.js';
import { tellings } from './tellings.js';
import { unlawful } from './unlawful.js';

/** All that an appeal knows of itself. Its people are those of the case it comes from. */
export const appealRules: CaseRules<AppealFact> = {
  kind: KIND,
  objection,
  unlawful,
  dutiesOf,
  stageOf,
  lettersAfter,
  caseOf: (facts) => ({ beganOn: first(facts, 'appeal-lodged')!.on }),
  tellings,
};

import type { CaseRules } from '@ehc/casefile/reckoning';
import { KIND, type MediationFact } from '../contract/index.js';
import { objection } from './course.js';
import { dutiesOf } from './duties.js';
import { allByDay, noticeIn } from './find.js';
import { lettersAfter } from './letters.js';
import { stageOf } from './stage.js';
import { tellings } from './tellings.js';
import { unlawful } from './unlawful.js';

/** All that a mediation knows of itself. The advisers who see it are those of the provider whom the family contacted last. */
export const mediationRules: CaseRules<MediationFact> = {
  kind: KIND,
  objection,
  unlawful,
  dutiesOf,
  stageOf,
  lettersAfter,
  caseOf: (facts) => ({
    beganOn: noticeIn(facts)!.on,
    provider: allByDay(facts, 'adviser-contacted').at(-1)?.provider,
  }),
  tellings,
};

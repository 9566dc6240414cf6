import type { CaseKind } from '@ehc/casefile/api';
import { workflowOf } from '@ehc/casefile/contract';
import { gapsBefore } from '@ehc/casefile/domain';
import { KIND, moves, outcomes, stages, type AppealFact, type Outcome } from '../contract/index.js';
import { course, stageOf } from '../domain/index.js';
import { moveDefinitions } from './moves/index.js';
import { lodgingShape } from './opening.js';

/** Appeals as the API serves them. */
export const appealKind: CaseKind<AppealFact> = {
  kind: KIND,
  path: 'appeals',
  noun: 'appeal',
  workflow: workflowOf(KIND),
  moves: moveDefinitions,
  factKinds: moves,
  stages,
  stageOf,
  gapsBefore: (facts, fact) => gapsBefore(course, facts, fact),
  sendsLateLetters: true,
  decisions: ['appeal-not-opposed', 'appeal-decided', 'exception-recorded'],
  inWords: ({ kind, outcome }) => (kind === 'appeal-decided' ? outcomes[outcome as Outcome] : undefined),
  beginningShape: (kind) => (kind === 'appeal-lodged' ? lodgingShape : undefined),
};

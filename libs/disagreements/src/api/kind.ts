import type { CaseKind, Split } from '@ehc/casefile/api';
import { workflowOf } from '@ehc/casefile/contract';
import { gapsBefore } from '@ehc/casefile/domain';
import { KIND, moves, stages, type DisagreementFact } from '../contract/index.js';
import { course, stageOf } from '../domain/index.js';
import { withIndependence } from './complete/facilitator.js';
import { inWords } from './in-words.js';
import { moveDefinitions } from './moves/index.js';
import { raisingShape } from './opening.js';

/** Disagreements as the API serves them. */
export const disagreementKind: CaseKind<DisagreementFact> = {
  kind: KIND,
  path: 'disagreements',
  noun: 'disagreement',
  workflow: workflowOf(KIND),
  moves: moveDefinitions,
  factKinds: moves,
  stages,
  stageOf,
  gapsBefore: (facts, fact) => gapsBefore(course, facts, fact),
  decisions: ['agencies-settled'],
  inWords,
  beginningShape: (kind) => (kind === 'disagreement-raised' ? raisingShape : undefined),
  complete: async (_m, _who, _found, { move }, what): Promise<Split> =>
    move === 'startResolution' ? withIndependence(what) : what,
};

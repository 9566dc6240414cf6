import { officers, type Action } from '@ehc/casefile/access';
import { caseActions } from '@ehc/casefile/api';
import { disagreementKind } from './kind.js';

export { DisagreementsModule } from './disagreements.module.js';
export { disagreementPaths } from './open-api.js';
export { disagreementKind };

/** The rows of the access policy for disagreements, and for the service that helps with them. */
export const disagreementActions: readonly Action[] = [
  ...caseActions(disagreementKind, officers),
  {
    name: 'disagreements.see-service',
    does: 'See what the disagreement resolution service is held to, and its reviews',
    roles: officers,
  },
  {
    name: 'disagreements.review-service',
    does: 'Record a review of the disagreement resolution service',
    roles: ['manager'],
  },
];

import { officers, type Action } from '@ehc/casefile/access';
import { caseActions } from '@ehc/casefile/api';
import { disagreementKind } from './kind.js';

export { DisagreementsModule } from './disagreements.module.js';
export { disagreementPaths } from './open-api.js';
export { disagreementKind };

/** The rows of the access policy for disagreements. */
export const disagreementActions: readonly Action[] = caseActions(disagreementKind, officers);

import { officers, type Action } from '@ehc/casefile/access';
import { caseActions } from '@ehc/casefile/api';
import { appealKind } from './kind.js';

export { AppealsModule } from './appeals.module.js';
export { appealPaths } from './open-api.js';
export { appealKind };

/** The rows of the access policy for appeals. */
export const appealActions: readonly Action[] = caseActions(appealKind, officers);

import { appealActions } from '@ehc/appeals/api';
import { assessmentActions } from '@ehc/assessments/api';
import { disagreementActions } from '@ehc/disagreements/api';
import { mediationActions } from '@ehc/mediation/api';
import { accessPolicy, allRoles, type Action } from '@ehc/casefile/access';
import { retentionActions } from './retention/actions.js';

const lawActions: Action[] = [{ name: 'law.read', does: 'Read the law, and compute a due date', roles: allRoles }];
const accountActions: Action[] = [
  { name: 'accounts.switch', does: 'See the accounts of the authority, switch one off or on', roles: ['manager'] },
];

/** Who may do what in the casework API. */
export const caseworkAccess = accessPolicy(
  assessmentActions,
  mediationActions,
  appealActions,
  disagreementActions,
  lawActions,
  accountActions,
  retentionActions,
);

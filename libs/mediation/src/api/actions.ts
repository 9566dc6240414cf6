import { officers, rolesThatSee, type Action, type Role } from '@ehc/casefile/access';
import { caseActions } from '@ehc/casefile/api';
import { mediationKind } from './kind.js';

const doing = (name: string, does: string, roles: readonly Role[]): Action => ({
  name: `mediations.${name}`,
  does,
  roles,
});

/** The rows of the access policy for mediations. An adviser outside the authority sees those of their own provider. */
export const mediationActions: readonly Action[] = [
  ...caseActions(mediationKind(), officers),
  doing('read-certificates', 'Read and print certificates', rolesThatSee('names')),
  doing('see-practitioners', 'See who may advise and mediate', [...officers, 'plan-coordinator']),
  doing('statistics', 'Read and export the open statistics of mediation', ['manager']),
  doing('keep-practitioners', 'Keep the register of advisers and mediators', ['manager']),
];

import type { Role } from './roles.js';
import type { FieldClass } from './sight.js';

/** One row of the access policy: something that can be asked for, and the roles that may. */
export interface Action {
  /** group and verb, as the route names it: `assessments.read-log` */
  name: string;
  /** in plain words */
  does: string;
  roles: readonly Role[];
  /** the class of field that it shows or writes, where it is one case's */
  shows?: FieldClass;
}

/**
 * The policy of one service: its rows by name.
 * @throws Error for two rows of one name, or a row that nobody may
 */
export function accessPolicy(...groups: (readonly Action[])[]): {
  actions: readonly Action[];
  rolesFor(action: string): readonly Role[] | undefined;
} {
  const actions = groups.flat();
  const byName = new Map(actions.map((action) => [action.name, action]));
  if (byName.size !== actions.length) throw new Error('The access policy has two rows of one name.');
  const empty = actions.find(({ roles }) => roles.length === 0);
  if (empty) throw new Error(`The access policy lets nobody do ${empty.name}.`);
  return { actions, rolesFor: (action) => byName.get(action)?.roles };
}

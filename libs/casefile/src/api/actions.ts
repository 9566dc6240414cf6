import { allRoles, rolesThatSee, sight, type Action, type FieldClass, type Role } from '../access/index.js';
import type { CaseKind } from './case-kind.js';

/** The rows of the access policy that every kind of case has: what is not there, nobody may. */
export function caseActions(kind: CaseKind, opens: readonly Role[]): Action[] {
  const { path, noun, moves } = kind;
  const inside = (roles: Role[]): Role[] => (kind.forProviders ? roles : roles.filter((role) => role !== 'adviser'));
  const seers = (shows: FieldClass) => inside(rolesThatSee(shows));
  /** Who enters a step may correct it; which step it is, is known only when the log is read. */
  const movers = allRoles.filter((role) => role === 'manager' || moves.some(({ roles }) => roles.includes(role)));
  const action = (name: string, does: string, roles: readonly Role[], shows?: FieldClass): Action => ({
    name: `${path}.${name}`,
    does,
    roles,
    ...(shows && { shows }),
  });
  return [
    action('open', `Open ${aOr(noun)} case`, opens),
    action('list', `List and count ${noun} cases`, inside(Object.keys(sight) as Role[]), 'case'),
    action('read', `Read ${aOr(noun)} case, its timeline, decisions, limits and log`, seers('case'), 'case'),
    action('correct', 'Correct an entry that they may make, or strike it out; managers any', movers),
    action('see-readings', 'See who read a case, when and why', ['manager', 'data-protection-lead']),
    ...moves.map(({ path: name, summary, roles }) => action(name, summary, roles)),
  ];
}

const aOr = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

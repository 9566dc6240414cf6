import { sight, type FieldClass, type Meeting, type Relation } from './sight.js';
import type { Role } from './roles.js';

/** How somebody stands to one case. */
export interface Standing {
  isNamed: boolean;
  hasWorkedOnIt: boolean;
  /** the family came to the provider of whom they are an adviser */
  cameToProvider?: boolean;
  /** the meeting whose agenda it is on */
  agenda?: Meeting | undefined;
  /** why they look, where they said so */
  reason?: string | undefined;
}

export interface Seen {
  classes: ReadonlySet<FieldClass>;
  /** by which right, in words: kept with the reading */
  why: string;
}

/** What somebody with these roles sees of a case, and by which right; undefined when nothing. */
export function seenBy(roles: readonly string[], standing: Standing): Seen | undefined {
  const rights = roles.flatMap((role) => {
    const found = sight[role as Role];
    const why = found && rightTo(found.cases, standing);
    return found && why ? [{ classes: found.classes, why: `${role}: ${why}` }] : [];
  });
  const [first] = rights;
  if (!first) return undefined;
  return { classes: new Set(rights.flatMap(({ classes }) => classes)), why: first.why };
}

function rightTo(
  cases: Relation,
  { isNamed, hasWorkedOnIt, cameToProvider, agenda, reason }: Standing,
): string | undefined {
  const stated = reason === undefined ? '' : `; stated: ${reason}`;
  if (cases === 'every') return `sees every case${stated}`;
  if (cases === 'provider') return cameToProvider ? 'the family came to their provider' : undefined;
  if (cases !== 'own') return agenda === cases ? `it is on the agenda${stated}` : undefined;
  if (isNamed) return `is named in the case${stated}`;
  if (hasWorkedOnIt) return `has worked on the case${stated}`;
  return reason === undefined ? undefined : `not their own case${stated}`;
}

/** Would a stated reason open the case to somebody with these roles? */
export const mayStateReason = (roles: readonly string[]): boolean =>
  roles.some((role) => sight[role as Role]?.cases === 'own');

import type { EntityManager } from 'typeorm';
import { isDerived, rootOf } from '../contract/index.js';
import { seenBy, type Meeting, type Seen } from '../access/index.js';
import type { CaseRow } from './entities/index.js';
import { hasWorkedOn } from './log.js';

/** What a person sees of a case and by which right; undefined when nothing. Inside `withinLa`. */
export async function sightIn(
  m: EntityManager,
  who: { subject: string; roles: readonly string[]; provider?: string; reason?: string },
  { officer, provider, reference }: CaseRow,
  agenda?: Meeting,
): Promise<Seen | undefined> {
  const isNamed = officer === who.subject;
  const worked = (one: string) => hasWorkedOn(m, one, who.subject);
  const hasWorkedOnIt =
    !isNamed && ((await worked(reference)) || (isDerived(reference) && (await worked(rootOf(reference)))));
  const cameToProvider = who.provider !== undefined && provider === who.provider;
  const roles = who.provider === undefined ? who.roles : who.roles.filter((role) => role === 'adviser');
  return seenBy(roles, { isNamed, hasWorkedOnIt, cameToProvider, agenda, reason: who.reason });
}

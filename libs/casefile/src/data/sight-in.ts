import type { EntityManager } from 'typeorm';
import { seenBy, type Meeting, type Seen } from '../access/index.js';
import type { CaseRow } from './entities/index.js';
import { hasWorkedOn } from './log.js';

/** What a person sees of a case and by which right; undefined when nothing. Inside `withinLa`. */
export async function sightIn(
  m: EntityManager,
  who: { subject: string; roles: readonly string[]; reason?: string },
  { officer, reference }: CaseRow,
  agenda?: Meeting,
): Promise<Seen | undefined> {
  const isNamed = officer === who.subject;
  const hasWorkedOnIt = !isNamed && (await hasWorkedOn(m, reference, who.subject));
  return seenBy(who.roles, { isNamed, hasWorkedOnIt, agenda, reason: who.reason });
}

import { IsNull, type EntityManager } from 'typeorm';
import { SafeguardingGrantRow } from './entities/index.js';

/** Lets a person see the safeguarding detail of a case. Inside `withinLa`. @throws by Postgres when they grant it to themselves. */
export async function grantSafeguarding(
  m: EntityManager,
  grant: Pick<SafeguardingGrantRow, 'la' | 'id' | 'caseReference' | 'subject' | 'reason' | 'until' | 'grantedBy'>,
): Promise<void> {
  await m.insert(SafeguardingGrantRow, grant);
}

/** Every grant there was for a case, the latest first. Inside `withinLa`. */
export const safeguardingGrants = (m: EntityManager, caseReference: string): Promise<SafeguardingGrantRow[]> =>
  m.find(SafeguardingGrantRow, { where: { caseReference }, order: { grantedAt: 'DESC' } });

/** Ends a grant that is still open. Inside `withinLa`. @returns whether there was one */
export async function endSafeguardingGrant(
  m: EntityManager,
  caseReference: string,
  id: string,
  endedBy: string,
): Promise<boolean> {
  const { affected } = await m.update(
    SafeguardingGrantRow,
    { id, caseReference, endedAt: IsNull() },
    { endedBy, endedAt: new Date() },
  );
  return (affected ?? 0) > 0;
}

import { randomUUID } from 'node:crypto';
import { IsNull, MoreThanOrEqual, type EntityManager } from 'typeorm';
import { RetentionHoldRow } from './entities/index.js';

/** Holds a case back from being erased up to and including a day, and says why (INF-06). Inside `withinLa`. */
export async function holdBack(
  m: EntityManager,
  hold: Pick<RetentionHoldRow, 'la' | 'caseReference' | 'reason' | 'until' | 'heldBy'>,
): Promise<{ id: string }> {
  const id = randomUUID();
  await m.insert(RetentionHoldRow, { ...hold, id });
  return { id };
}

/** The holds in force on a day, of all cases or of one, that which lasts longest first. Inside `withinLa`. */
export const holdsOn = (m: EntityManager, day: string, caseReference?: string): Promise<RetentionHoldRow[]> =>
  m.find(RetentionHoldRow, {
    where: { endedAt: IsNull(), until: MoreThanOrEqual(day), ...(caseReference !== undefined && { caseReference }) },
    order: { until: 'DESC', caseReference: 'ASC' },
  });

/** Ends a hold that is still in force. Inside `withinLa`. @returns whether there was one */
export async function endHold(m: EntityManager, id: string, by: string): Promise<boolean> {
  const { affected } = await m.update(
    RetentionHoldRow,
    { id, endedAt: IsNull() },
    { endedBy: by, endedAt: new Date() },
  );
  return (affected ?? 0) > 0;
}

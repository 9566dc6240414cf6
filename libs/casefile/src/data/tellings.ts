import { IsNull, Not, type EntityManager } from 'typeorm';
import { TellingRow } from './entities/index.js';

/** What cases of one LA have to tell others and have not yet, oldest first. Inside `withinLa`. */
export const pendingTellings = (m: EntityManager, limit: number): Promise<TellingRow[]> =>
  m.find(TellingRow, {
    where: { toldAt: IsNull() },
    order: { createdAt: 'ASC', caseReference: 'ASC', sequence: 'ASC', part: 'ASC' },
    take: limit,
  });

/** Notes that the other case has it on record, or why it refused it. Inside `withinLa`. */
export const markTold = (m: EntityManager, id: string, refused: string | null): Promise<unknown> =>
  m.update(TellingRow, { id, toldAt: IsNull() }, { toldAt: new Date(), refused });

/** What other cases refused to be told: somebody has to look. Inside `withinLa`. */
export const refusedTellings = (m: EntityManager): Promise<TellingRow[]> =>
  m.find(TellingRow, { where: { refused: Not(IsNull()) }, order: { createdAt: 'ASC' } });

import { randomUUID } from 'node:crypto';
import { IsNull, Not, type EntityManager, type FindOptionsWhere } from 'typeorm';
import type { Ground } from '../retention/index.js';
import { ErasureRow } from './entities/index.js';

/** Waiting for a second person, taken back, or done. */
export const erasureStates = ['waiting', 'withdrawn', 'done'] as const;
export type ErasureState = (typeof erasureStates)[number];

export const stateOf = ({ withdrawnAt, doneAt }: ErasureRow): ErasureState =>
  doneAt ? 'done' : withdrawnAt ? 'withdrawn' : 'waiting';

/** Keeps the state of a case's erasures until the transaction ends. Inside `withinLa`. */
export const lockErasures = (m: EntityManager, reference: string): Promise<unknown> =>
  m.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`erasure ${reference}`]);

/** Enters that somebody asks for a case to be erased. Inside `withinLa`, after `lockErasures`. */
export async function enterErasure(
  m: EntityManager,
  asked: { la: string; caseReference: string; ground: Ground; reason: string; askedBy: string },
): Promise<ErasureRow> {
  const id = randomUUID();
  await m.query(
    'insert into casefile.erasures (la, id, case_reference, ground, reason, asked_by) values ($1, $2, $3, $4, $5, $6)',
    [asked.la, id, asked.caseReference, asked.ground, asked.reason, asked.askedBy],
  );
  return m.findOneByOrFail(ErasureRow, { id });
}

export const findErasure = (m: EntityManager, id: string): Promise<ErasureRow | null> =>
  m.findOneBy(ErasureRow, { id });

/** The erasure of a case that waits for a second person or was done. Inside `withinLa`. */
export const standingErasure = (m: EntityManager, caseReference: string): Promise<ErasureRow | null> =>
  m.findOneBy(ErasureRow, { caseReference, withdrawnAt: IsNull() });

const wheres: Record<ErasureState, FindOptionsWhere<ErasureRow>> = {
  waiting: { withdrawnAt: IsNull(), doneAt: IsNull() },
  withdrawn: { withdrawnAt: Not(IsNull()) },
  done: { doneAt: Not(IsNull()) },
};

/** The latest first. Inside `withinLa`. */
export const listErasures = (
  m: EntityManager,
  { state, caseReference, limit }: { state?: ErasureState; caseReference?: string; limit: number },
): Promise<ErasureRow[]> =>
  m.find(ErasureRow, {
    where: { ...(state && wheres[state]), ...(caseReference !== undefined && { caseReference }) },
    order: { askedAt: 'DESC', id: 'ASC' },
    take: limit,
  });

/** Inside `withinLa`. @throws by Postgres when it is the person who asked */
export const approveErasure = (m: EntityManager, id: string, by: string): Promise<unknown> =>
  m.update(ErasureRow, { id }, { approvedBy: by, approvedAt: new Date() });

export const withdrawErasure = (m: EntityManager, id: string, by: string): Promise<unknown> =>
  m.update(ErasureRow, { id }, { withdrawnBy: by, withdrawnAt: new Date() });

/**
 * Removes what this schema holds of a person, and closes the erasure. Inside `withinLa`, after all other schemas.
 * @param elsewhere how many rows the other schemas removed or emptied
 * @throws by Postgres (EHC03) unless a second person approved it
 */
export const eraseCase = (m: EntityManager, erasure: string, elsewhere: Record<string, number>): Promise<unknown> =>
  m.query('select casefile.erase_case($1, $2)', [erasure, JSON.stringify(elsewhere)]);

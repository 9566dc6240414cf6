import { IsNull, Not, type EntityManager } from 'typeorm';
import type { Ground } from '../retention/index.js';
import { ErasureRow, LogRow } from './entities/index.js';
import { lockErasures, standingErasure, withdrawErasure } from './erasures.js';

/** An erasure as it is kept apart from the database: no word of it leads back to a person. */
export interface DoneErasure {
  id: string;
  la: string;
  case: string;
  /** hash of the first entry of the case's log, so that another case under the same reference is never taken for it */
  firstEntry: string;
  ground: Ground;
  askedBy: string;
  askedAt: string;
  approvedBy: string;
  approvedAt: string;
  doneAt: string;
}

/** Every erasure that was done in the LA, the oldest first. Inside `withinLa`. */
export async function erasuresDone(m: EntityManager): Promise<DoneErasure[]> {
  const rows = await m.find(ErasureRow, { where: { doneAt: Not(IsNull()) }, order: { doneAt: 'ASC' } });
  return Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      la: row.la,
      case: row.caseReference,
      firstEntry: (await firstEntryOf(m, row.caseReference)) ?? '',
      ground: row.ground,
      askedBy: row.askedBy,
      askedAt: row.askedAt.toISOString(),
      approvedBy: row.approvedBy!,
      approvedAt: row.approvedAt!.toISOString(),
      doneAt: row.doneAt!.toISOString(),
    })),
  );
}

export type Again = 'to be erased' | 'already erased' | 'not here' | 'another case';

/**
 * Enters an erasure that the database forgot when an older backup was restored, approved as it was. Inside `withinLa`.
 * @returns `to be erased` where the erasing itself is still to be done
 */
export async function enterErasureAgain(m: EntityManager, was: DoneErasure): Promise<Again> {
  await lockErasures(m, was.case);
  const firstEntry = await firstEntryOf(m, was.case);
  if (firstEntry === undefined) return 'not here';
  if (firstEntry !== was.firstEntry) return 'another case';
  const standing = await standingErasure(m, was.case);
  if (standing?.doneAt) return 'already erased';
  if (standing && standing.id !== was.id) await withdrawErasure(m, standing.id, was.approvedBy);
  await m.query(
    `insert into casefile.erasures (la, id, case_reference, ground, asked_by, asked_at, approved_by, approved_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (la, id) do update set approved_by = excluded.approved_by, approved_at = excluded.approved_at`,
    [was.la, was.id, was.case, was.ground, was.askedBy, was.askedAt, was.approvedBy, was.approvedAt],
  );
  return 'to be erased';
}

async function firstEntryOf(m: EntityManager, caseReference: string): Promise<string | undefined> {
  return (await m.findOneBy(LogRow, { caseReference, sequence: 1 }))?.hash;
}

import type { EntityManager } from 'typeorm';
import { ReadingRow } from './entities/index.js';

export interface Reading {
  la: string;
  /** null for what shows many cases at once, such as a list */
  caseReference: string | null;
  /** which part: `timeline`, `document <id>` */
  what: string;
  readBy: string;
  /** by which right, and the reason that was stated */
  why: string;
}

/** Puts a reading on record: who, when, what and why. Inside `withinLa`, in the transaction that reads. */
export const noteReading = (m: EntityManager, reading: Reading): Promise<unknown> =>
  m.createQueryBuilder().insert().into(ReadingRow).values(reading).updateEntity(false).execute();

/** The readings of a case, the latest first. Inside `withinLa`. */
export const readingsOf = (m: EntityManager, caseReference: string, limit = 500): Promise<ReadingRow[]> =>
  m.find(ReadingRow, { where: { caseReference }, order: { id: 'DESC' }, take: limit });

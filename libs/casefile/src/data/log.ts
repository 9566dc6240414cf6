import type { EntityManager } from 'typeorm';
import { LogRow } from './entities/index.js';

/** The case's log in its order. Inside `withinLa`. */
export const readLog = (m: EntityManager, reference: string): Promise<LogRow[]> =>
  m.find(LogRow, { where: { caseReference: reference }, order: { sequence: 'ASC' } });

/** What was written under a request's key: remembered here for ever. */
export const findByKey = (m: EntityManager, reference: string, key: string): Promise<LogRow[]> =>
  m.find(LogRow, { where: { caseReference: reference, key }, order: { sequence: 'ASC' } });

/** One line of a case's log. Inside `withinLa`. */
export const findByLogNumber = (m: EntityManager, caseReference: string, sequence: number): Promise<LogRow | null> =>
  m.findOneBy(LogRow, { caseReference, sequence });

/** Has this person made an entry in the case? Inside `withinLa`. */
export const hasWorkedOn = (m: EntityManager, caseReference: string, recordedBy: string): Promise<boolean> =>
  m.existsBy(LogRow, { caseReference, recordedBy });

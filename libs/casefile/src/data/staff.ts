import type { EntityManager } from 'typeorm';
import { StaffRow } from './entities/index.js';

/** Keeps name, address and roles of a colleague as their token gives them. Inside `withinLa`. */
export const noteColleague = (
  m: EntityManager,
  colleague: { la: string; subject: string; name: string; email?: string; roles: string[] },
): Promise<unknown> =>
  m.upsert(StaffRow, { ...colleague, email: colleague.email ?? null, seenAt: new Date() }, ['la', 'subject']);

/** Each reading of a case is on record: who, when, what. Inside `withinLa`. */
export const noteReading = (
  m: EntityManager,
  la: string,
  reference: string,
  what: string,
  by: string,
): Promise<unknown> =>
  m.query('insert into casefile.reads (la, case_reference, what, read_by) values ($1, $2, $3, $4)', [
    la,
    reference,
    what,
    by,
  ]);

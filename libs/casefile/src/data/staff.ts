import { IsNull, Not, type EntityManager } from 'typeorm';
import { StaffRow } from './entities/index.js';

/** Keeps name, address and roles of a colleague as their token gives them. Inside `withinLa`. */
export const noteColleague = (
  m: EntityManager,
  colleague: { la: string; subject: string; name: string; email?: string; roles: string[] },
): Promise<unknown> =>
  m.upsert(StaffRow, { ...colleague, email: colleague.email ?? null, seenAt: new Date() }, ['la', 'subject']);

/** The colleagues of an LA, with those who are switched off. Inside `withinLa`. */
export const colleagues = (m: EntityManager): Promise<StaffRow[]> => m.find(StaffRow, { order: { subject: 'ASC' } });

/** Was the account of this person switched off here? Inside `withinLa`. */
export const isSwitchedOff = (m: EntityManager, subject: string): Promise<boolean> =>
  m.existsBy(StaffRow, { subject, switchedOffAt: Not(IsNull()) });

/**
 * Switches an account off or on, also one that has never been here. Inside `withinLa`.
 * @param by the subject of who does it; null switches it on
 */
export const switchAccount = (m: EntityManager, la: string, subject: string, by: string | null): Promise<unknown> =>
  m
    .createQueryBuilder()
    .insert()
    .into(StaffRow)
    .values({
      la,
      subject,
      name: subject,
      email: null,
      roles: [],
      seenAt: new Date(0),
      switchedOffAt: by && new Date(),
      switchedOffBy: by,
    })
    .orUpdate(['switched_off_at', 'switched_off_by'], ['la', 'subject'])
    .execute();

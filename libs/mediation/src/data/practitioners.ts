import type { PlainDate } from '@ehc/rules/plain-date';
import type { EntityManager } from 'typeorm';
import { PractitionerRow } from './practitioner.entity.js';

/** The advisers and mediators whom the authority knows, by name. Inside `withinLa`. */
export const practitioners = (m: EntityManager): Promise<PractitionerRow[]> =>
  m.find(PractitionerRow, { order: { name: 'ASC', number: 'ASC' } });

export const practitioner = (m: EntityManager, number: string): Promise<PractitionerRow | null> =>
  m.findOneBy(PractitionerRow, { number });

/** Enters somebody, or changes what is known of them. Inside `withinLa`. */
export const keepPractitioner = (m: EntityManager, row: Omit<PractitionerRow, 'changedAt'>): Promise<unknown> =>
  m.upsert(PractitionerRow, { ...row, changedAt: new Date() }, ['la', 'number']);

/** Were they on the register on this day? Not today: a certificate says what was so when it was given. */
export const isRegistered = (
  { registeredFrom, registeredUntil }: Pick<PractitionerRow, 'registeredFrom' | 'registeredUntil'>,
  on: PlainDate,
): boolean => registeredFrom <= on && (registeredUntil === null || on <= registeredUntil);

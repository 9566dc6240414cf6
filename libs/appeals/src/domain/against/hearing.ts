import type { Objection } from '@ehc/casefile/contract';
import { allOf } from '@ehc/casefile/domain';
import { longDate } from '@ehc/rules/plain-date';
import type { FactOf } from '../../contract/index.js';
import type { Facts } from '../owed.js';
import { hearingsAhead } from '../stage.js';

/** A hearing is listed once, for a day that lies ahead of the listing. */
export function toListing(facts: Facts, fact: FactOf<'hearing-listed'>): Objection | undefined {
  if (allOf(facts, 'hearing-listed').some(({ hearing }) => hearing === fact.hearing))
    return {
      code: 'already-recorded',
      field: 'hearing',
      detail: `Hearing "${fact.hearing}" is already on record. Vacate it, and give the new one a name of its own.`,
    };
  return fact.date < fact.on
    ? {
        code: 'before-what-it-depends-on',
        field: 'date',
        detail: `A hearing listed on ${longDate(fact.on)} cannot be for ${longDate(fact.date)}.`,
      }
    : undefined;
}

/** What is held or vacated was listed, and is still ahead. */
export function toHearing(
  facts: Facts,
  { hearing, on }: FactOf<'hearing-held'> | FactOf<'hearing-vacated'>,
): Objection | undefined {
  const listed = allOf(facts, 'hearing-listed').find((known) => known.hearing === hearing);
  if (!listed) return { code: 'unknown-hearing', field: 'hearing', detail: `No hearing "${hearing}" is listed.` };
  if (!hearingsAhead(facts).includes(hearing))
    return {
      code: 'already-recorded',
      field: 'hearing',
      detail: `Hearing "${hearing}" was already held or vacated.`,
    };
  return on < listed.on
    ? {
        code: 'before-what-it-depends-on',
        field: 'on',
        detail: `Hearing "${hearing}" was listed on ${longDate(listed.on)}.`,
      }
    : undefined;
}

import type { PlainDate } from '../calendar/plain-date.js';
import { addDays } from '../calendar/plain-date.js';
import type { Count } from '../counting/count.js';
import type { Rule, RuleException, RuleVersion } from '../model.js';

/** Rules by id, as the tables of this folder write them down. */
export type RuleTable = Record<string, Omit<Rule, 'id' | 'binding'> & { binding?: Rule['binding'] }>;

/** Part 3 of the Children and Families Act 2014 and its first Regulations. */
export const COMMENCEMENT: PlainDate = '2014-09-01';
const RELAXED_FROM: PlainDate = '2020-05-01';
const RELAXED_UNTIL: PlainDate = '2020-09-24';

/** One version, in force ever since. */
export function since(from: PlainDate, count: Count, exceptions: RuleException[] = []): RuleVersion[] {
  return [{ from, count, exceptions }];
}

/**
 * Adds the relaxation of 2020 to the version in force then (SI 2020/471: from 1 May 2020, without effect from
 * 25 September 2020): the limit was lifted where coronavirus made it impractical to keep.
 */
export function relaxedIn2020(citation: string, versions: RuleVersion[]): RuleVersion[] {
  return versions.flatMap((version) => {
    if (version.from > RELAXED_FROM || (version.to && version.to < RELAXED_UNTIL)) return [version];
    const exceptions: RuleException[] = [...version.exceptions, { code: 'coronavirus', citation }];
    const note = 'Relaxed by SI 2020/471 for reasons relating to coronavirus.';
    return [
      { ...version, to: addDays(RELAXED_FROM, -1) },
      { ...version, from: RELAXED_FROM, to: RELAXED_UNTIL, exceptions, note },
      { ...version, from: addDays(RELAXED_UNTIL, 1) },
    ];
  });
}

/** 'Within N weeks of' with the reading that counts the day of the event as day 1 shown as the safe date. */
export function weeksFrom(from: string, n: number): Count {
  return { way: 'after', from, n, unit: 'weeks', dayOneReading: true };
}

export const LA = 'local authority';
export const FAMILY = "child's parent or young person";
export const ICB = 'integrated care board';
export const ADVISER = 'mediation adviser';
export const FTT = 'First-tier Tribunal';

import { daysBetween } from '@ehc/rules/plain-date';
import { allByDay, type Facts } from '../../domain/find.js';
import { mindsOf, spellsOf, wishes } from '../../domain/mind.js';
import type { MediationOnRecord } from '../case-on-record.js';
import type { Cell } from '../groups.js';

/** Whether there was a session for a family that wanted one, who cancelled, who came, and how it ended. */
export const sessionsOf = ({ facts }: MediationOnRecord): Cell[] => [
  ...wantedIn(facts),
  ...allByDay(facts, 'session-cancelled').map(({ by }): Cell => `cancellations/${by}`),
  ...allByDay(facts, 'session-held').flatMap(({ authority, healthCommissioner }): Cell[] => [
    `authority-attendance/${authority}`,
    ...(healthCommissioner ? [`health-attendance/${healthCommissioner}` as const] : []),
  ]),
  ...allByDay(facts, 'mediation-concluded').map(({ outcome }): Cell => `outcomes/${outcome}`),
];

function wantedIn(facts: Facts): Cell[] {
  if (wishesIn(facts).length === 0) return [];
  const days = daysToSession(facts);
  if (days === undefined) return ['wanted/no-session'];
  return ['wanted/session-held', days <= 30 ? 'days-to-session/within-30-days' : 'days-to-session/later'];
}

/** Calendar days from the day the family said that it wants mediation to its first session after that; undefined without one. */
export function daysToSession(facts: Facts): number | undefined {
  const [first] = wishesIn(facts);
  const held = first && allByDay(facts, 'session-held').find(({ on }) => on >= first.from)?.on;
  if (held === undefined) return undefined;
  return daysBetween(wishesIn(facts).findLast(({ from }) => from <= held)!.from, held);
}

const wishesIn = (facts: Facts) => spellsOf(mindsOf(facts), wishes);

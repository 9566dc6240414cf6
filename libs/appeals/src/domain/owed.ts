import type { Recorded } from '@ehc/casefile/contract';
import { allOf, first } from '@ehc/casefile/domain';
import type { PlainDate } from '@ehc/rules/plain-date';
import type { AppealFact, FactOf } from '../contract/index.js';
import { concededIn } from './conceded.js';
import type { Limit } from './limit.js';
import { orderedIn } from './ordered.js';

export type Facts = readonly Recorded<AppealFact>[];

/** Every limit that an order, or not opposing, has put on the authority. */
export function owedIn(facts: Facts): Limit[] {
  const lodged = first(facts, 'appeal-lodged');
  const conceded = first(facts, 'appeal-not-opposed');
  const decided = first(facts, 'appeal-decided');
  return [...(lodged && conceded ? concededIn(lodged, conceded) : []), ...(decided ? orderedIn(decided) : [])];
}

/** How the record names a limit: the rule, and behind a slash the order, where the tribunal made one. */
export const keyOf = ({ rule, order }: Limit): string =>
  rule.startsWith('concede.') || rule === 'order.cease-upheld' ? rule : `${rule}/${order}`;

/** The limits that a report of compliance can be about: several where it does not say which part. */
export const limitsMeant = (
  owed: readonly Limit[],
  { order, part }: Pick<FactOf<'order-complied'>, 'order' | 'part'>,
) => owed.filter((limit) => limit.order === order && (part === undefined || limit.part === part));

/** The day on which a limit was met. */
export const doneOn = (facts: Facts, owed: readonly Limit[], limit: Limit): PlainDate | undefined =>
  allOf(facts, 'order-complied').find((done) => {
    const meant = limitsMeant(owed, done);
    return meant.length === 1 && meant[0] === limit;
  })?.on;

/** The day on which something else was done after which a limit is no longer owed. */
export const overtakenOn = (facts: Facts, limit: Limit): PlainDate | undefined =>
  allOf(facts, 'order-complied').find(
    ({ order, part }) => order === limit.order && part !== undefined && limit.overtakenBy?.includes(part),
  )?.on;

/** Whether something that was ordered, conceded or recommended is still to be done. */
export function isStillOwed(facts: Facts): boolean {
  const owed = owedIn(facts);
  const copied = new Set(allOf(facts, 'answer-copied').map(({ recommendation }) => recommendation));
  const recommended = first(facts, 'appeal-decided')?.recommendations ?? [];
  return (
    owed.some((limit) => !doneOn(facts, owed, limit) && !overtakenOn(facts, limit)) ||
    recommended.some(({ recommendation }) => !copied.has(recommendation))
  );
}

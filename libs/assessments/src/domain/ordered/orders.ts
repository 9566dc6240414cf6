import type { OrderKind } from '@ehc/casefile/contract';
import type { AssessmentFact, FactOf } from '../../contract/index.js';
import type { Facts } from '../find.js';

/** An order of the tribunal, an agreement in mediation or an appeal not opposed, as it was last told. */
export interface Order extends FactOf<'order-received'> {
  /** log number of its first telling */
  sequence: number;
}

export const nameOf = ({ from, step }: Pick<Order, 'from' | 'step'>): string => `${from}/${step}`;

/** Facts in which each order that stands is told once: where it was first told, as it was last told. */
export function ordersAsLastTold(facts: Facts): Facts {
  const last = new Map<string, FactOf<'order-received'>>();
  const standing = facts.filter((entry, index) => !isWithdrawn(entry.fact, facts.slice(index)));
  for (const { fact } of standing) if (fact.kind === 'order-received') last.set(nameOf(fact), fact);
  return standing.flatMap((entry) => {
    if (entry.fact.kind !== 'order-received') return [entry];
    const fact = last.get(nameOf(entry.fact));
    last.delete(nameOf(entry.fact));
    return fact ? [{ sequence: entry.sequence, fact }] : [];
  });
}

const isWithdrawn = (fact: AssessmentFact, later: Facts): boolean =>
  fact.kind === 'order-withdrawn' ||
  (fact.kind === 'order-received' &&
    later.some(({ fact: other }) => other.kind === 'order-withdrawn' && nameOf(other) === nameOf(fact)));

/** Facts as they would be without an order. */
export const withoutOrder = (facts: Facts, name: string): Facts =>
  facts.filter(({ fact }) => fact.kind !== 'order-received' || nameOf(fact) !== name);

export const ordersIn = (facts: Facts): Order[] =>
  ordersAsLastTold(facts).flatMap(({ sequence, fact }) =>
    fact.kind === 'order-received' ? [{ ...fact, sequence }] : [],
  );

const amending: ReadonlySet<OrderKind> = new Set<OrderKind>(['amend', 'name-school', 'maintain']);

/** Whether it is about a plan that was issued, and not about making one. */
export const isAboutAPlan = ({ like }: Pick<Order, 'like'>): boolean => amending.has(like);

/** A plan that goes on without amendments asks for no new plan (reg 44(2)(g)). */
export const asksForAmendedPlan = ({ like, amendments }: Pick<Order, 'like' | 'amendments'>): boolean =>
  like === 'maintain' ? amendments === true : amending.has(like);

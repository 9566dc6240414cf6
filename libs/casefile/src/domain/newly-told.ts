import type { PlainDate } from '@ehc/rules/plain-date';
import type { Fact, Telling } from '../contract/index.js';

/** What is to be told now and was not before. What a correction changes is told again, in the corrected form. */
export function newlyTold(before: readonly Telling[], now: readonly Telling[]): Telling[] {
  const told = new Set(before.map((telling) => JSON.stringify(telling)));
  return now.filter((telling) => !told.has(JSON.stringify(telling)));
}

/** An order, or what was agreed and is like one, as an assessment is told of it. */
interface OrderTold extends Fact {
  from: string;
  step: string;
}

const orderIn = ({ move, fact }: Telling): OrderTold | undefined =>
  move === 'recordOrder' ? (fact as OrderTold) : undefined;

/**
 * What an assessment was told was ordered or agreed, and what was struck out since: it is taken back there.
 * @param on the day of the correction
 */
export function ordersTakenBack(before: readonly Telling[], now: readonly Telling[], on: PlainDate): Telling[] {
  const standing = new Set(now.map((telling) => orderIn(telling)?.step));
  return before.flatMap((telling) => {
    const order = orderIn(telling);
    if (!order || standing.has(order.step)) return [];
    const fact: OrderTold = { kind: 'order-withdrawn', on, from: order.from, step: order.step };
    return [{ ...telling, move: 'withdrawOrder', fact }];
  });
}

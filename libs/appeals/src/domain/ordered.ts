import type { OrderKind } from '@ehc/casefile/contract';
import type { PlainDate } from '@ehc/rules/plain-date';
import { CEASE_UPHELD, type FactOf, type Order } from '../contract/index.js';
import { assessing, makingAPlan, type Limit, type Parts } from './limit.js';

const parts: Record<OrderKind, Parts> = {
  assess: assessing,
  'make-plan': makingAPlan,
  reconsider: [],
  amend: [],
  'name-school': [],
  maintain: [{ part: 'keep' }],
};

/** The parts of an order, each with its limit (reg 44(2)); none for an order with one limit. */
export const partsOf = ({ kind, amendments }: Pick<Order, 'kind' | 'amendments'>): Parts =>
  kind === 'maintain' && amendments ? [...parts.maintain, { part: 'amend' }] : parts[kind];

/** What the tribunal's decision makes the authority do (SEND Regs 2014 reg 44(2)), counted from the day the order was made. */
export const orderedIn = ({ on, orders, ceaseUpheld }: FactOf<'appeal-decided'>): Limit[] => [
  ...orders.flatMap((order) => limitsOf(order, on)),
  ...(ceaseUpheld ? [{ order: CEASE_UPHELD, rule: 'order.cease-upheld', since: on, inputs: { ordered: on } }] : []),
];

function limitsOf(order: Order, on: PlainDate): Limit[] {
  const rule = `order.${order.kind}`;
  const inputs = (directed: PlainDate | undefined) => ({ ordered: on, ...(directed && { directed }) });
  const whole = { order: order.order, since: on };
  return partsOf(order).length === 0
    ? [{ ...whole, rule, inputs: inputs(order.directed) }]
    : partsOf(order).map(({ part, ...more }) => ({
        ...whole,
        ...more,
        part,
        rule: `${rule}.${part}`,
        inputs: inputs(order.directedParts?.[part]),
      }));
}

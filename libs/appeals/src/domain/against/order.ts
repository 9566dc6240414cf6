import { orderKinds, type AppealableDecision, type Objection, type OrderKind } from '@ehc/casefile/contract';
import { longDate, type PlainDate } from '@ehc/rules/plain-date';
import type { Order, OrderPart } from '../../contract/index.js';
import { partsOf } from '../ordered.js';

/** Reg 43(2): what the tribunal can order on each appeal. */
const powers: Record<AppealableDecision, readonly OrderKind[]> = {
  'refusal-to-assess': ['assess'],
  'refusal-to-reassess': ['assess'],
  'refusal-to-issue': ['make-plan', 'reconsider'],
  'plan-contents': ['amend', 'name-school', 'maintain'],
  'refusal-to-amend': ['amend', 'name-school', 'maintain'],
  cease: ['amend', 'name-school', 'maintain'],
};

/** An order that the tribunal can make on this appeal, with its dates in the right place. */
export function toOrder(decision: AppealableDecision, on: PlainDate, order: Order): Objection | undefined {
  if (!powers[decision].includes(order.kind))
    return {
      code: 'order-of-another-appeal',
      field: 'orders',
      provision: 'SEND Regs 2014 reg 43(2)',
      detail: `On this appeal the tribunal cannot order the authority to ${orderKinds[order.kind] ?? order.kind}.`,
    };
  if (order.amendments !== undefined && order.kind !== 'maintain')
    return {
      code: 'order-of-another-kind',
      field: 'orders',
      provision: 'SEND Regs 2014 reg 44(2)(h)',
      detail: 'Amendments are only said of an order to go on maintaining a plan.',
    };
  return misdirected(order) ?? directedTooEarly(order, on);
}

/** Reg 44(1): a date that the tribunal sets replaces one limit, so it has to say which. */
function misdirected(order: Order): Objection | undefined {
  const parts = partsOf(order).map(({ part }) => part);
  const named = Object.keys(order.directedParts ?? {}) as OrderPart[];
  const wrong = order.directed !== undefined ? parts.length > 0 : named.some((part) => !parts.includes(part));
  return wrong || (order.directed !== undefined && named.length > 0)
    ? {
        code: 'say-which-limit',
        field: 'orders',
        provision: 'SEND Regs 2014 reg 44(1)',
        detail:
          parts.length > 0
            ? `Order "${order.order}" has its limits in parts: give the date that the tribunal set to ${parts.join(', ')}, as directedParts.`
            : `Order "${order.order}" has one limit: give the date that the tribunal set as directed.`,
      }
    : undefined;
}

function directedTooEarly({ order, directed, directedParts }: Order, on: PlainDate): Objection | undefined {
  const early = [directed, ...Object.values(directedParts ?? {})].find((day) => day !== undefined && day < on);
  return early === undefined
    ? undefined
    : {
        code: 'due-before-it-began',
        field: 'orders',
        provision: 'SEND Regs 2014 reg 44(1)',
        detail: `Order "${order}" was made on ${longDate(on)} and cannot be due on ${longDate(early)}.`,
      };
}

import { send } from '../provision.js';
import { COMMENCEMENT, FAMILY, LA, relaxedIn2020, since, weeksFrom, type RuleTable } from '../table.js';
import { directed, orderExceptions } from './order-exceptions.js';

const ORDER = "the tribunal's order was made";
const asOrdered = { owedBy: LA, owedTo: FAMILY, trigger: ORDER, status: 'verified' } as const;
const relaxed = (weeks: number) =>
  relaxedIn2020(
    'SEND Regs 2014 reg 44(3)(c) with reg 10(4)(e) (2020)',
    since(COMMENCEMENT, weeksFrom('ordered', weeks), orderExceptions('reg 44(3)')),
  );

/** Reg 44(2)(b) and (c): orders to assess and to make a plan. Only these have exceptions. */
export const ordersToAssessOrPlan = {
  'order.assess': {
    ...asOrdered,
    duty: 'Assess or re-assess as ordered',
    provisions: [send('reg 44(2)(b)')],
    note: 'Counted from the day the order was made; the tribunal counts from sending it out, which is later.',
    versions: since(COMMENCEMENT, {
      way: 'parts',
      from: 'ordered',
      parts: ['order.assess.notify', 'order.assess.refusal', 'order.assess.final-plan'],
    }),
  },
  'order.assess.notify': {
    ...asOrdered,
    duty: 'Tell the family that it will assess or re-assess',
    provisions: [send('reg 44(2)(b)')],
    variedBy: directed,
    versions: relaxed(2),
  },
  'order.assess.refusal': {
    ...asOrdered,
    duty: 'Where no plan is to be made, tell the family, with reasons',
    provisions: [send('reg 44(2)(b)(i)')],
    variedBy: directed,
    versions: relaxed(10),
  },
  'order.assess.final-plan': {
    ...asOrdered,
    duty: 'Where a plan is to be made, send the final plan',
    provisions: [send('reg 44(2)(b)(ii)')],
    variedBy: directed,
    versions: relaxed(14),
  },
  'order.make-plan': {
    ...asOrdered,
    duty: 'Make a plan as ordered',
    provisions: [send('reg 44(2)(c)')],
    note: 'Counted from the day the order was made; the tribunal counts from sending it out, which is later.',
    versions: since(COMMENCEMENT, {
      way: 'parts',
      from: 'ordered',
      parts: ['order.make-plan.draft', 'order.make-plan.final'],
    }),
  },
  'order.make-plan.draft': {
    ...asOrdered,
    duty: 'Issue the draft plan',
    provisions: [send('reg 44(2)(c)(i)')],
    variedBy: directed,
    versions: relaxed(5),
  },
  'order.make-plan.final': {
    ...asOrdered,
    duty: 'Send the final plan',
    provisions: [send('reg 44(2)(c)(ii)')],
    variedBy: directed,
    versions: relaxed(11),
  },
} satisfies RuleTable;

import { send } from '../provision.js';
import { COMMENCEMENT, since, type RuleTable } from '../table.js';
import { directed } from './order-exceptions.js';
import { asOrdered, relaxed } from './order-with-exceptions.js';

/** Reg 44(2)(c): an order to make a plan. */
export const orderToMakeAPlan = {
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

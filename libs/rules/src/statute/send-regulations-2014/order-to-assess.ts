import { send } from '../provision.js';
import { COMMENCEMENT, since, type RuleTable } from '../table.js';
import { directed } from './order-exceptions.js';
import { asOrdered, relaxed } from './order-with-exceptions.js';

/** Reg 44(2)(b): an order to assess or re-assess. */
export const orderToAssess = {
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
} satisfies RuleTable;

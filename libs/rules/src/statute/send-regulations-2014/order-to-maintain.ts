import { send } from '../provision.js';
import { COMMENCEMENT, FAMILY, LA, since, type RuleTable } from '../table.js';
import { asOrdered, relaxed } from './order-without-exceptions.js';

/** Reg 44(2)(g) and (h): an order to go on maintaining a plan. */
export const orderToMaintain = {
  'order.maintain': {
    owedBy: LA,
    owedTo: FAMILY,
    trigger: "the tribunal's order was made",
    status: 'verified',
    duty: 'Go on maintaining the plan, and amend it where ordered',
    provisions: [send('reg 44(2)(h)'), send('reg 44(2)(g)')],
    versions: since(COMMENCEMENT, {
      way: 'parts',
      from: 'ordered',
      parts: ['order.maintain.keep', 'order.maintain.amend'],
    }),
  },
  'order.maintain.keep': {
    owedBy: LA,
    owedTo: FAMILY,
    trigger: "the tribunal's order was made",
    status: 'verified',
    duty: 'Go on maintaining the plan',
    provisions: [send('reg 44(2)(g)')],
    note: 'The regulation gives no time; the tribunal speaks of immediate effect.',
    versions: since(COMMENCEMENT, { way: 'no-number', words: 'without a break', from: 'ordered' }),
  },
  'order.maintain.amend': {
    ...asOrdered,
    duty: 'Amend the plan that goes on, where the order says so',
    provisions: [send('reg 44(2)(h)')],
    versions: relaxed(5),
  },
} satisfies RuleTable;

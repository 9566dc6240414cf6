import { detained } from '../provision.js';
import { type RuleTable } from '../table.js';
import { inForce, relaxedDetained } from './detained.js';
import { ordered, directed, weeks, grounds } from './ordered-in-custody.js';

/** Reg 29: the tribunal's orders about the plan of a detained person. */
export const ordersInCustody = {
  'custody.order': {
    ...ordered,
    duty: "Carry out the tribunal's order",
    provisions: [detained('reg 29')],
    versions: inForce({
      way: 'as-order',
      from: 'ordered',
      fact: 'like',
      orders: {
        assess: 'custody.order.assess',
        'make-plan': 'custody.order.make-plan',
        reconsider: 'custody.order.reconsider',
        'name-school': 'custody.order.name-school',
      },
    }),
  },
  'custody.order.make-plan': {
    ...ordered,
    duty: 'Make a plan as ordered',
    provisions: [detained('reg 29(4)')],
    versions: inForce({
      way: 'parts',
      from: 'ordered',
      parts: ['custody.order.make-plan.draft', 'custody.order.make-plan.final'],
    }),
  },
  'custody.order.make-plan.draft': {
    ...ordered,
    duty: 'Issue the draft plan',
    provisions: [detained('reg 29(4)(a)')],
    variedBy: directed,
    versions: relaxedDetained('reg 29(7)(c)', weeks(5), grounds),
  },
  'custody.order.make-plan.final': {
    ...ordered,
    duty: 'Send the final plan',
    provisions: [detained('reg 29(4)(b)')],
    variedBy: directed,
    versions: relaxedDetained('reg 29(7)(c)', weeks(11), grounds),
  },
  'custody.order.reconsider': {
    ...ordered,
    duty: 'Reconsider, and send a draft plan or give notice of refusal',
    provisions: [detained('reg 29(5)')],
    variedBy: directed,
    versions: relaxedDetained('reg 29(7)(c)', weeks(2), grounds),
  },
  'custody.order.name-school': {
    ...ordered,
    duty: 'Issue the plan with the school or other institution amended',
    provisions: [detained('reg 29(6)')],
    variedBy: directed,
    versions: relaxedDetained('reg 2A(3)(i)', weeks(2)),
  },
} satisfies RuleTable;

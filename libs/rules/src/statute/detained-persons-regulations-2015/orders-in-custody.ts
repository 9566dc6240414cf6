import { detained } from '../provision.js';
import { weeksFrom, type RuleTable } from '../table.js';
import { HOME, PERSON, detainedOrderExceptions, inForce, relaxedDetained } from './detained.js';

const ordered = { owedBy: HOME, owedTo: PERSON, trigger: "the tribunal's order was made", status: 'verified' } as const;
const directed = [
  { input: 'directed', citation: 'Detained Persons Regs 2015 reg 29(8), by direction of the First-tier Tribunal' },
];
const weeks = (n: number) => weeksFrom('ordered', n);
const grounds = detainedOrderExceptions('reg 29(7)');

/** Reg 29: the tribunal's orders about a detained person. */
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
  'custody.order.assess': {
    ...ordered,
    duty: 'Assess as ordered',
    provisions: [detained('reg 29(2)'), detained('reg 29(3)')],
    versions: inForce({
      way: 'parts',
      from: 'ordered',
      parts: ['custody.order.assess.notify', 'custody.order.assess.refusal', 'custody.order.assess.final-plan'],
    }),
  },
  'custody.order.assess.notify': {
    ...ordered,
    duty: 'Tell them that it must assess',
    provisions: [detained('reg 29(2)')],
    variedBy: directed,
    versions: relaxedDetained('reg 2A(3)(i)', weeks(2)),
  },
  'custody.order.assess.refusal': {
    ...ordered,
    duty: 'Where no plan is to be made, tell them, with reasons',
    provisions: [detained('reg 29(3)(a)')],
    variedBy: directed,
    versions: relaxedDetained('reg 29(6A)', weeks(10)),
  },
  'custody.order.assess.final-plan': {
    ...ordered,
    duty: 'Where a plan is to be made, send the final plan',
    provisions: [detained('reg 29(3)(b)')],
    variedBy: directed,
    versions: relaxedDetained('reg 29(6A)', weeks(14)),
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

import { detained } from '../provision.js';
import { type RuleTable } from '../table.js';
import { inForce, relaxedDetained } from './detained.js';
import { ordered, directed, weeks } from './ordered-in-custody.js';

/** Reg 29(2) and (3): an order to assess. */
export const orderToAssessInCustody = {
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
} satisfies RuleTable;

import { detained } from '../provision.js';
import { type RuleTable } from '../table.js';
import { inForce, relaxedDetained } from './detained.js';
import { conceded, weeks, grounds } from './conceded-in-custody.js';

/** Reg 30: appeals about a plan that the home authority does not oppose. */
export const unopposedInCustody = {
  'custody.concede': {
    ...conceded,
    duty: 'Do what the appeal asked for',
    provisions: [detained('reg 30')],
    versions: inForce({
      way: 'as-order',
      from: 'notified',
      fact: 'like',
      orders: {
        assess: 'custody.concede.assess',
        'make-plan': 'custody.concede.make-plan',
        'name-school': 'custody.concede.name-school',
      },
    }),
  },
  'custody.concede.make-plan': {
    ...conceded,
    duty: 'Make a plan after not opposing the appeal',
    provisions: [detained('reg 30(5)')],
    versions: inForce({
      way: 'parts',
      from: 'notified',
      parts: ['custody.concede.make-plan.draft', 'custody.concede.make-plan.final'],
    }),
  },
  'custody.concede.make-plan.draft': {
    ...conceded,
    duty: 'Issue the draft plan',
    provisions: [detained('reg 30(5)(a)')],
    versions: relaxedDetained('reg 30(7)(c)', weeks(5), grounds),
  },
  'custody.concede.make-plan.final': {
    ...conceded,
    duty: 'Send the final plan',
    provisions: [detained('reg 30(5)(b)')],
    versions: relaxedDetained('reg 30(7)(c)', weeks(11), grounds),
  },
  'custody.concede.name-school': {
    ...conceded,
    duty: 'Issue the amended plan',
    provisions: [detained('reg 30(6)')],
    versions: relaxedDetained('reg 2A(3)(j)', weeks(2)),
  },
} satisfies RuleTable;

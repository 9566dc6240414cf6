import { detained } from '../provision.js';
import { weeksFrom, type RuleTable } from '../table.js';
import { HOME, PERSON, detainedOrderExceptions, inForce, relaxedDetained } from './detained.js';

const conceded = {
  owedBy: HOME,
  owedTo: PERSON,
  trigger: 'the home authority told the tribunal that it does not oppose the appeal',
  status: 'verified',
} as const;
const weeks = (n: number) => weeksFrom('notified', n);
const grounds = detainedOrderExceptions('reg 30(7)');

/** Reg 30: appeals the home authority does not oppose. Unlike reg 45, reg 30(7) lifts the 10 and 14 weeks too. */
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
  'custody.concede.assess': {
    ...conceded,
    duty: 'Assess after not opposing the appeal',
    provisions: [detained('reg 30(3)'), detained('reg 30(4)')],
    versions: inForce({
      way: 'parts',
      from: 'notified',
      parts: ['custody.concede.assess.notify', 'custody.concede.assess.refusal', 'custody.concede.assess.final-plan'],
    }),
  },
  'custody.concede.assess.notify': {
    ...conceded,
    duty: 'Tell them that it must assess',
    provisions: [detained('reg 30(3)')],
    versions: relaxedDetained('reg 2A(3)(j)', weeks(2)),
  },
  'custody.concede.assess.refusal': {
    ...conceded,
    duty: 'Where no plan is to be made, tell them, with reasons',
    provisions: [detained('reg 30(4)(a)')],
    versions: relaxedDetained('reg 30(7)(c)', weeks(10), grounds),
  },
  'custody.concede.assess.final-plan': {
    ...conceded,
    duty: 'Where a plan is to be made, send the final plan',
    provisions: [detained('reg 30(4)(b)')],
    versions: relaxedDetained('reg 30(7)(c)', weeks(14), grounds),
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

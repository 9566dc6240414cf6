import { detained } from '../provision.js';
import { type RuleTable } from '../table.js';
import { inForce, relaxedDetained } from './detained.js';
import { conceded, weeks, grounds } from './conceded-in-custody.js';

/** Reg 30(3) and (4): appeals about assessing. Unlike reg 45, reg 30(7) lifts the 10 and 14 weeks too. */
export const unopposedAboutAssessingInCustody = {
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
} satisfies RuleTable;

import { detained } from '../provision.js';
import { weeksFrom, type RuleTable } from '../table.js';
import { HOME, PERSON, inForce, relaxedDetained } from './detained.js';

const fromHome = { owedBy: HOME, owedTo: PERSON, status: 'verified' } as const;

const inWriting = [
  { input: 'agreedInWriting', citation: 'Detained Persons Regs 2015 reg 27(4), by agreement in writing' },
];

/** Reg 27: carrying out what was agreed. */
export const mediationAgreementsInCustody = {
  'custody.agreement-appealable': {
    ...fromHome,
    duty: 'Do what was agreed, on a matter that can be appealed',
    trigger: 'the mediation agreement',
    provisions: [detained('reg 27(2)')],
    note: 'As if the agreement were an order of the tribunal: say which kind of order it is like.',
    variedBy: inWriting,
    versions: inForce({
      way: 'as-order',
      from: 'agreed',
      fact: 'like',
      orders: {
        assess: 'custody.order.assess',
        'make-plan': 'custody.order.make-plan',
        reconsider: 'custody.order.reconsider',
        'name-school': 'custody.order.name-school',
      },
    }),
  },
  'custody.agreement-other': {
    ...fromHome,
    duty: 'Do what was agreed, on a matter that cannot be appealed',
    trigger: 'the mediation agreement',
    provisions: [detained('reg 27(3)')],
    variedBy: inWriting,
    versions: relaxedDetained('reg 2A(3)(h)', weeksFrom('agreed', 2)),
  },
} satisfies RuleTable;

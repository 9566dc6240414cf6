import { send } from '../provision.js';
import { COMMENCEMENT, FAMILY, ICB, LA, relaxedIn2020, since, weeksFrom, type RuleTable } from '../table.js';

const inWriting = [{ input: 'agreedInWriting', citation: 'SEND Regs 2014 reg 42(5), by agreement in writing' }];

/** Reg 42: carrying out what was agreed in mediation. */
export const mediationAgreements = {
  'mediation.agreement-appealable': {
    duty: 'Do what was agreed, on a matter that can be appealed',
    owedBy: LA,
    owedTo: FAMILY,
    trigger: 'the mediation agreement',
    provisions: [send('reg 42(2)'), send('reg 44(2)')],
    status: 'verified',
    note: 'As if the agreement were an order of the tribunal: say which kind of order it is like. It has the exceptions of that order.',
    variedBy: inWriting,
    versions: since(COMMENCEMENT, {
      way: 'as-order',
      from: 'agreed',
      fact: 'like',
      orders: {
        assess: 'order.assess',
        'make-plan': 'order.make-plan',
        reconsider: 'order.reconsider',
        amend: 'order.amend',
        'name-school': 'order.name-school',
        maintain: 'order.maintain',
      },
    }),
  },
  'mediation.agreement-other': {
    duty: 'Do what was agreed, on a matter that cannot be appealed',
    owedBy: `${LA} or ${ICB}`,
    owedTo: FAMILY,
    trigger: 'the mediation agreement',
    provisions: [send('reg 42(3)')],
    status: 'verified',
    variedBy: inWriting,
    versions: relaxedIn2020('SEND Regs 2014 reg 2A(3)(l) (2020)', since(COMMENCEMENT, weeksFrom('agreed', 2))),
  },
  'mediation.agreement-icb-tells-la': {
    duty: 'Tell the authority, where it took no part, what was agreed',
    owedBy: ICB,
    owedTo: LA,
    trigger: 'the mediation agreement',
    provisions: [send('reg 42(4)')],
    status: 'verified',
    note: 'Cannot be varied: reg 42(5) covers (2) and (3) only.',
    versions: relaxedIn2020('SEND Regs 2014 reg 2A(3)(l) (2020)', since(COMMENCEMENT, weeksFrom('agreed', 1))),
  },
} satisfies RuleTable;

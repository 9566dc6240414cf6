import { send } from '../provision.js';
import { COMMENCEMENT, since, type RuleTable } from '../table.js';
import { asOrdered, relaxed } from './order-without-exceptions.js';

/** Reg 44(2)(a) and (d) to (f): orders to end, to reconsider and to amend. None has an exception; only the tribunal may vary the time. */
export const ordersAboutAPlan = {
  'order.cease-upheld': {
    ...asOrdered,
    duty: 'Cease to maintain the plan',
    provisions: [send('reg 44(2)(a)')],
    versions: since(COMMENCEMENT, { way: 'same-day', from: 'ordered' }),
  },
  'order.reconsider': {
    ...asOrdered,
    duty: 'Reconsider, and send a draft plan or give notice of refusal',
    provisions: [send('reg 44(2)(d)')],
    versions: relaxed(2),
  },
  'order.amend': {
    ...asOrdered,
    duty: 'Issue the plan with the provision amended',
    provisions: [send('reg 44(2)(e)')],
    note: 'The provision must be in place by then: BA v Nottinghamshire CC [2021] EWHC 1348 (Admin).',
    versions: relaxed(5),
  },
  'order.name-school': {
    ...asOrdered,
    duty: 'Issue the plan with the school or other institution amended',
    provisions: [send('reg 44(2)(f)')],
    versions: relaxed(2),
  },
} satisfies RuleTable;

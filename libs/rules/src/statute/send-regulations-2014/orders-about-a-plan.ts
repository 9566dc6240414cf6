import { send } from '../provision.js';
import { COMMENCEMENT, FAMILY, LA, relaxedIn2020, since, weeksFrom, type RuleTable } from '../table.js';
import { directed } from './order-exceptions.js';

const asOrdered = {
  owedBy: LA,
  owedTo: FAMILY,
  trigger: "the tribunal's order was made",
  status: 'verified',
  variedBy: directed,
} as const;
const relaxed = (weeks: number) =>
  relaxedIn2020('SEND Regs 2014 reg 2A(3)(m) (2020)', since(COMMENCEMENT, weeksFrom('ordered', weeks)));

/** Reg 44(2)(a) and (d) to (h): the other orders. None has an exception; only the tribunal may vary the time. */
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

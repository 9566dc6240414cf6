import { act, send } from '../provision.js';
import { COMMENCEMENT, LA, relaxedIn2020, since, type RuleTable } from '../table.js';

/** Regs 53 to 57: the Local Offer. */
export const localOffer = {
  'lo.comments': {
    duty: 'Publish comments on the Local Offer and the answer to them',
    owedBy: LA,
    owedTo: 'the public',
    trigger: 'last publication',
    provisions: [send('reg 56(3)')],
    status: 'verified',
    note: 'At least annually, without naming anyone. The words give no day: 12 months from the last publication is tracked.',
    versions: relaxedIn2020(
      'SEND Regs 2014 reg 2A(3)(p) (2020)',
      since(COMMENCEMENT, { way: 'after', from: 'published', n: 12, unit: 'months' }),
    ),
  },
  'lo.content': {
    duty: 'Publish the Local Offer with all its content, and consult when preparing and reviewing it',
    owedBy: LA,
    owedTo: 'the public',
    trigger: 'preparing or reviewing the Local Offer',
    provisions: [send('reg 53'), send('reg 54'), send('reg 55'), send('reg 57'), act('s.30')],
    status: 'verified',
    versions: since(COMMENCEMENT, { way: 'no-number', words: 'no number other than that of reg 56(3)' }),
  },
} satisfies RuleTable;

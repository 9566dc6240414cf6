import { send } from '../provision.js';
import { COMMENCEMENT, FAMILY, LA, since, type RuleTable } from '../table.js';

const before31March = { way: 'before-day', from: 'transfer', month: 3, day: 31 } as const;

/** Reg 18: review and amend before a move to the next phase of education. The version goes by the day of the transfer. */
export const phaseTransfers = {
  'phase.school': {
    duty: 'Review the plan, amend it and name the next school',
    owedBy: LA,
    owedTo: FAMILY,
    trigger: 'transfer to the next phase, other than from secondary school to a post-16 institution',
    provisions: [send('reg 18(1)(b)')],
    status: 'verified',
    note: 'Early years to school, infant to junior, primary to middle or secondary, middle to secondary.',
    versions: since(COMMENCEMENT, { way: 'before-day', from: 'transfer', month: 2, day: 15 }),
  },
  'phase.post16': {
    duty: 'Review the plan, amend it and name the post-16 institution',
    owedBy: LA,
    owedTo: FAMILY,
    trigger: 'transfer from secondary school to a post-16 institution',
    provisions: [send('reg 18(1)(a)')],
    status: 'verified',
    note: "Staying in the same school's sixth form is not literally a phase transfer; whether this limit applies to it is disputed.",
    versions: [
      { from: COMMENCEMENT, to: '2015-08-31', count: before31March, exceptions: [] },
      {
        from: '2015-09-01',
        to: '2015-09-01',
        count: { way: 'before-day', from: 'transfer', month: 5, day: 31 },
        exceptions: [],
        provisions: [send('reg 18(3)')],
        note: 'Only for transfers due on 1 September 2015.',
      },
      { from: '2015-09-02', count: before31March, exceptions: [] },
    ],
  },
  'phase.post16-to-post16': {
    duty: 'Review the plan, amend it and name the new post-16 institution',
    owedBy: LA,
    owedTo: 'young person',
    trigger: 'proposed transfer from one post-16 institution to another',
    provisions: [send('reg 18(2)')],
    status: 'verified',
    versions: since(COMMENCEMENT, { way: 'notice', from: 'transfer', n: 5, unit: 'months', clearDaysReading: true }),
  },
} satisfies RuleTable;

import { act, code, send } from '../provision.js';
import { COMMENCEMENT, LA, since, type RuleTable } from '../table.js';

const third = { way: 'after', from: 'appointed', n: 3, unit: 'years' } as const;

/** Regs 49 to 52 and 61 to 65: schools, approved institutions, capacity. */
export const schoolsAndCapacity = {
  'school.sen-report': {
    duty: 'Publish the report on special educational needs',
    owedBy: 'governing body or proprietor',
    owedTo: 'the public',
    trigger: 'last publication',
    provisions: [code('para 6.79'), act('s.69'), send('reg 51'), send('reg 52')],
    status: 'secondary',
    binding: 'guidance',
    note: 'At least annually, and earlier if the information changes: the number is in the Code.',
    versions: since(COMMENCEMENT, { way: 'after', from: 'published', n: 12, unit: 'months' }),
  },
  'school.senco-qualification': {
    duty: 'See that the SENCO has the qualification',
    owedBy: 'school',
    owedTo: 'pupils',
    trigger: 'becoming SENCO',
    provisions: [send('reg 49')],
    status: 'verified',
    note: 'By the third anniversary.',
    versions: [
      {
        from: COMMENCEMENT,
        to: '2024-08-31',
        count: third,
        exceptions: [],
        note: 'National Award for SEN Co-ordination.',
      },
      {
        from: '2024-09-01',
        count: third,
        exceptions: [],
        note: 'National professional qualification, or the National Award begun before 1 September 2024 and completed before 1 September 2027 (SI 2024/535).',
      },
    ],
  },
  capacity: {
    duty: 'Act with the representative of a parent or young person who lacks capacity',
    owedBy: LA,
    owedTo: 'parent or young person',
    trigger: 'lack of capacity at the time',
    provisions: [send('reg 63'), send('reg 64'), send('reg 65')],
    status: 'verified',
    versions: since(COMMENCEMENT, { way: 'no-number', words: 'no time limit' }),
  },
  'section41.withdrawal': {
    duty: 'The withdrawal of approval of an institution takes effect',
    owedBy: 'Secretary of State',
    owedTo: 'the institution',
    trigger: 'notification',
    provisions: [send('reg 61(3)')],
    status: 'verified',
    note: 'For information.',
    versions: since(COMMENCEMENT, { way: 'after', from: 'notified', n: 28, unit: 'days' }),
  },
} satisfies RuleTable;

import { dueDate } from '../due-date.js';

/** Rule, what is known, due date, where it stands in law. */
const examples: [string, Record<string, unknown>, string, string][] = [
  ['review.annual', { reviewed: '2025-11-25' }, '2026-11-24', 'Children and Families Act 2014 s.44(1)'],
  ['review.annual', { reviewed: '2019-01-01' }, '2019-12-31', 'Children and Families Act 2014 s.44(1)'],
  ['review.meeting-notice', { meeting: '2027-01-07' }, '2026-12-24', 'SEND Regs 2014 reg 20(3)'],
  ['review.circulate-advice', { meeting: '2027-01-07', attends: 'none' }, '2026-12-24', 'SEND Regs 2014 reg 21(4)'],
  ['review.report', { meeting: '2026-12-18' }, '2027-01-01', 'SEND Regs 2014 reg 20(9)'],
  ['review.decision', { meeting: '2026-11-01' }, '2026-11-29', 'SEND Regs 2014 reg 20(10)'],
  ['review.decision', { meeting: '2026-11-01', attends: 'none' }, '2026-11-29', 'SEND Regs 2014 reg 21(9)'],
  ['review.amend-notice', { meeting: '2026-12-18' }, '2027-01-15', 'SEND Regs 2014 reg 20(10)'],
  ['review.final-amended', { meeting: '2026-12-18', sent: '2027-01-15' }, '2027-03-12', 'SEND Regs 2014 reg 22(3)'],
  ['review.final-amended', { meeting: '2026-12-18', sent: '2027-01-08' }, '2027-03-05', 'SEND Regs 2014 reg 22(3)'],
  ['review.final-amended', { meeting: '2026-12-18' }, '2027-03-12', 'SEND Regs 2014 reg 22(3)'],
  ['review.not-amend-after-notice', { sent: '2027-01-15' }, '2027-03-12', 'SEND Regs 2014 reg 22(4)'],
  ['phase.school', { transfer: '2027-09-01' }, '2027-02-14', 'SEND Regs 2014 reg 18(1)(b)'],
  ['phase.post16', { transfer: '2027-09-01' }, '2027-03-30', 'SEND Regs 2014 reg 18(1)(a)'],
  ['phase.post16', { transfer: '2015-09-01' }, '2015-05-30', 'SEND Regs 2014 reg 18(3)'],
  ['phase.post16-to-post16', { transfer: '2027-09-01' }, '2027-04-01', 'SEND Regs 2014 reg 18(2)'],
  ['reassess.decision', { received: '2026-12-14' }, '2026-12-29', 'SEND Regs 2014 reg 25(1)'],
  ['reassess.final-plan', { notified: '2026-12-31' }, '2027-04-08', 'SEND Regs 2014 reg 27(2)'],
  ['reassess.next-review', { sent: '2026-03-02' }, '2027-03-02', 'SEND Regs 2014 reg 27(4)(a)'],
  ['reassess.next-review', { reviewed: '2026-03-02' }, '2027-03-01', 'SEND Regs 2014 reg 27(4)(b)'],
  [
    'cease.age-25',
    { born: '2001-03-10', institution: 'further-education' },
    '2026-07-31',
    'Children and Families Act 2014 s.46',
  ],
];

describe('the time limits of a review', () => {
  it.each(examples)('%s from %j is due on %s by %s', (id, known, due, citation) => {
    expect(dueDate(id, known)).toMatchObject({ due, citation });
  });
});

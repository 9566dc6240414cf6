import { dueDate } from '../due-date.js';

/** Rule, what is known, due date, where it stands in law. */
const examples: [string, Record<string, unknown>, string, string][] = [
  ['dp.first-review', { paid: '2026-11-30' }, '2027-02-28', 'Personal Budgets Regs 2014 reg 11(2)(a)'],
  [
    'custody.copy-on-detention',
    { kept: '2026-12-18', aware: '2026-12-21' },
    '2026-12-30',
    'Detained Persons Regs 2015 reg 17(1)',
  ],
  ['custody.mediation-arrange', { told: '2026-12-17' }, '2027-01-16', 'Detained Persons Regs 2015 reg 21'],
  ['school.senco-qualification', { appointed: '2024-09-01' }, '2027-09-01', 'SEND Regs 2014 reg 49'],
  ['transition.final-plan', { notified: '2014-10-01' }, '2015-01-06', 'Transitional Order 2014 art 21(3) as made'],
  ['transition.final-plan', { began: '2015-04-15' }, '2015-07-21', 'Transitional Order 2014 art 21(3)'],
  [
    'transition.final-plan',
    { began: '2015-10-01' },
    '2016-02-03',
    'Transitional Order 2014 art 21(3) as amended by SI 2015/1619',
  ],
];

describe('the time limits of other parts of the law', () => {
  it.each(examples)('%s from %j is due on %s by %s', (id, known, due, citation) => {
    expect(dueDate(id, known)).toMatchObject({ due, citation });
  });
});

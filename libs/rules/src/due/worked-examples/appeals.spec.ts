import { dueDate } from '../due-date.js';

/** Rule, what is known, due date, where it stands in law. */
const examples: [string, Record<string, unknown>, string, string][] = [
  ['appeal.lodge', { sent: '2026-06-30', certificate: '2026-07-10' }, '2026-09-01', 'HESC Rules 2008 r.20(1)(c)'],
  ['appeal.lodge', { sent: '2026-10-01', certificate: '2026-11-29' }, '2027-01-04', 'HESC Rules 2008 r.20(1)(c)'],
  ['appeal.lodge', { sent: '2026-04-10', certificate: '2026-05-08' }, '2026-06-10', 'HESC Rules 2008 r.20(1)(c)'],
  ['appeal.la-response', { sent: '2027-07-15' }, '2027-09-27', 'HESC Rules 2008 r.21'],
  ['concede.cease', { notified: '2027-02-05' }, '2027-03-12', 'SEND Regs 2014 reg 45(6A)'],
  ['concede.contents', { notified: '2015-03-20' }, '2015-04-17', 'SEND Regs 2014 reg 45(4) as made'],
  ['concede.contents', { notified: '2015-03-23' }, '2015-04-27', 'SEND Regs 2014 reg 45(4)'],
  ['concede.placement', { notified: '2027-02-05' }, '2027-02-19', 'SEND Regs 2014 reg 45(5)'],
  ['concede.placement', { notified: '2027-02-05', contents: 'yes' }, '2027-03-12', 'SEND Regs 2014 reg 45(5)'],
  ['order.amend', { ordered: '2026-12-17' }, '2027-01-21', 'SEND Regs 2014 reg 44(2)(e)'],
  ['order.name-school', { ordered: '2026-12-17' }, '2026-12-31', 'SEND Regs 2014 reg 44(2)(f)'],
  ['order.cease-upheld', { ordered: '2026-12-17' }, '2026-12-17', 'SEND Regs 2014 reg 44(2)(a)'],
  ['recommendation.respond', { recommended: '2026-12-10' }, '2027-01-13', 'Recommendations Regs 2017 reg 6(3)'],
  [
    'recommendation.respond',
    { recommended: '2026-12-10', body: 'social-care' },
    '2027-01-13',
    'Recommendations Regs 2017 reg 7(1)',
  ],
  ['recommendation.copy-to-dfe', { received: '2027-01-13' }, '2027-01-19', 'Recommendations Regs 2017 reg 6(6)'],
];

describe('the time limits of an appeal', () => {
  it.each(examples)('%s from %j is due on %s by %s', (id, known, due, citation) => {
    expect(dueDate(id, known)).toMatchObject({ due, citation });
  });
});

import { dueDate } from '../due-date.js';

/** Rule, what is known, due date, where it stands in law. */
const examples: [string, Record<string, unknown>, string, string][] = [
  ['transfer.send-plan', { aware: '2026-12-21' }, '2027-01-13', 'SEND Regs 2014 reg 15(2)'],
  ['transfer.send-plan', { aware: '2026-12-21', move: '2027-01-08' }, '2027-01-13', 'SEND Regs 2014 reg 15(2)'],
  ['transfer.send-plan', { aware: '2026-11-02', move: '2027-01-08' }, '2027-01-08', 'SEND Regs 2014 reg 15(2)'],
  ['transfer.notify-family', { transfer: '2027-01-13' }, '2027-02-24', 'SEND Regs 2014 reg 15(4)'],
  [
    'transfer.first-review',
    { reviewed: '2026-05-20', transfer: '2027-01-13' },
    '2027-05-19',
    'SEND Regs 2014 reg 15(5)',
  ],
  [
    'transfer.first-review',
    { reviewed: '2026-02-02', transfer: '2027-01-13' },
    '2027-04-12',
    'SEND Regs 2014 reg 15(5)',
  ],
  ['icb.change-notice-other', { aware: '2026-12-21' }, '2027-01-13', 'SEND Regs 2014 reg 16(2)'],
  ['icb.change-notice-move', { aware: '2026-12-21' }, '2027-01-13', 'SEND Regs 2014 reg 15(7)'],
  ['icb.impractical-provision', { aware: '2026-12-21' }, '2027-01-13', 'SEND Regs 2014 reg 16(3)'],
  ['icb.impractical-provision-move', { aware: '2026-12-21' }, '2027-01-13', 'SEND Regs 2014 reg 15(8)'],
  ['disclosure.higher-education', { asked: '2026-12-21' }, '2027-01-14', 'SEND Regs 2014 reg 47'],
];

describe('the time limits of a move', () => {
  it.each(examples)('%s from %j is due on %s by %s', (id, known, due, citation) => {
    expect(dueDate(id, known)).toMatchObject({ due, citation });
  });
});

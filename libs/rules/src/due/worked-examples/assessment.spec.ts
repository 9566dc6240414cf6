import { dueDate } from '../due-date.js';

/** Rule, what is known, due date, where it stands in law. */
const examples: [string, Record<string, unknown>, string, string][] = [
  ['ehc.decision-to-assess', { received: '2026-09-01' }, '2026-10-13', 'SEND Regs 2014 reg 5(1)'],
  ['ehc.not-necessary-early', { received: '2026-09-01' }, '2026-10-13', 'SEND Regs 2014 reg 4(1)'],
  ['ehc.advice', { received: '2026-02-16' }, '2026-03-30', 'SEND Regs 2014 reg 8(1)'],
  ['ehc.refusal-to-issue', { received: '2026-01-12' }, '2026-05-04', 'SEND Regs 2014 reg 10(1)'],
  ['ehc.final-plan', { received: '2026-09-01' }, '2027-01-19', 'SEND Regs 2014 reg 13(2)'],
  ['ehc.decision-to-assess', { received: '2026-11-13' }, '2026-12-25', 'SEND Regs 2014 reg 5(1)'],
  ['ehc.final-plan', { received: '2023-10-12' }, '2024-02-29', 'SEND Regs 2014 reg 13(2)'],
  ['ehc.draft-representations', { served: '2026-12-14' }, '2026-12-28', 'SEND Regs 2014 reg 13(1)(a)'],
  ['ehc.school-consult-reply', { received: '2026-04-21' }, '2026-05-06', 'SEND Code of Practice 2015 para 9.83'],
  ['ehc.appeal-notice', { decided: '2026-04-10' }, '2026-04-10', 'SEND Regs 2014 reg 14(2)'],
];

describe('the time limits of an assessment', () => {
  it.each(examples)('%s from %j is due on %s by %s', (id, known, due, citation) => {
    expect(dueDate(id, known)).toMatchObject({ due, citation });
  });
});

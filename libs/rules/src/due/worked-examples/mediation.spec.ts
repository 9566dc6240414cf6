import { dueDate } from '../due-date.js';

/** Rule, what is known, due date, where it stands in law. */
const examples: [string, Record<string, unknown>, string, string][] = [
  ['mediation.contact', { sent: '2026-12-31' }, '2027-02-28', 'SEND Regs 2014 reg 33'],
  ['mediation.contact', { sent: '2026-04-10', dated: '2026-04-09' }, '2026-06-09', 'SEND Regs 2014 reg 33'],
  ['mediation.certificate-declined', { told: '2026-12-24' }, '2026-12-31', 'SEND Regs 2014 reg 34(1)'],
  ['mediation.venue-notice', { mediation: '2027-03-31' }, '2027-03-22', 'SEND Regs 2014 reg 37(2)'],
  ['mediation.venue-notice', { mediation: '2026-04-01' }, '2026-03-25', 'SEND Regs 2014 reg 37(2)'],
  ['mediation.notify-icb', { told: '2026-12-17' }, '2026-12-22', 'SEND Regs 2014 reg 35(2)'],
  ['mediation.arrange-health', { received: '2026-12-22' }, '2027-01-21', 'SEND Regs 2014 reg 35(3)'],
  ['mediation.arrange-health', { told: '2026-03-04' }, '2026-04-03', 'SEND Regs 2014 reg 35(4)'],
  ['mediation.arrange', { told: '2026-12-17' }, '2027-01-16', 'SEND Regs 2014 reg 36(2)'],
  ['mediation.certificate-after', { concluded: '2026-04-01' }, '2026-04-08', 'SEND Regs 2014 reg 39(1)'],
  ['mediation.certificate-not-arranged', { notified: '2026-12-24' }, '2026-12-31', 'SEND Regs 2014 reg 39(3)'],
  ['mediation.agreement-other', { agreed: '2026-04-01' }, '2026-04-15', 'SEND Regs 2014 reg 42(3)'],
  ['mediation.agreement-icb-tells-la', { agreed: '2026-04-01' }, '2026-04-08', 'SEND Regs 2014 reg 42(4)'],
];

describe('the time limits of mediation', () => {
  it.each(examples)('%s from %j is due on %s by %s', (id, known, due, citation) => {
    expect(dueDate(id, known)).toMatchObject({ due, citation });
  });
});

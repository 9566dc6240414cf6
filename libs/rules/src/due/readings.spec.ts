import { dueDate } from './due-date.js';
import { explain } from './explain.js';

describe('where readings of the law differ', () => {
  it('a limit of weeks shows the date for those who count the day of receipt as day 1', () => {
    expect(dueDate('ehc.final-plan', { received: '2026-09-01' })).toMatchObject({
      due: '2027-01-19',
      safe: '2027-01-18',
      citation: 'SEND Regs 2014 reg 13(2)',
    });
    expect(dueDate('ehc.decision-to-assess', { received: '2026-09-01' })).toMatchObject({
      due: '2026-10-13',
      safe: '2026-10-12',
    });
  });

  it('the yearly review is due the day before the anniversary, though most count to the anniversary', () => {
    const review = dueDate('review.annual', { reviewed: '2025-11-25' });
    expect(review).toMatchObject({
      due: '2026-11-24',
      usual: '2026-11-25',
      safe: '2026-11-24',
      citation: 'Children and Families Act 2014 s.44(1)',
    });
  });

  it('a plan made on a leap day is reviewed before 28 February', () => {
    expect(dueDate('review.annual', { reviewed: '2024-02-29' })).toMatchObject({
      due: '2025-02-27',
      usual: '2025-02-28',
    });
  });

  it('"before 15 February" ends on the 14th, though most say "by 15 February"', () => {
    const phase = dueDate('phase.school', { transfer: '2027-09-01' });
    expect(phase).toMatchObject({
      due: '2027-02-14',
      usual: '2027-02-15',
      actBy: '2027-02-12',
      citation: 'SEND Regs 2014 reg 18(1)(b)',
    });
  });

  it('two weeks of notice leave a safe date with two clear weeks', () => {
    expect(dueDate('review.meeting-notice', { meeting: '2027-01-07' })).toMatchObject({
      due: '2026-12-24',
      safe: '2026-12-23',
      citation: 'SEND Regs 2014 reg 20(3)',
    });
  });
});

describe('a limit on a day that is not a working day', () => {
  it('stays where it is and names the working day to act by', () => {
    const decision = dueDate('ehc.decision-to-assess', { received: '2026-11-13' });
    expect(decision).toMatchObject({ due: '2026-12-25', actBy: '2026-12-24', citation: 'SEND Regs 2014 reg 5(1)' });
    expect(decision.notes[0]).toBe(
      '25 December 2026 is a Friday and not a working day (Christmas Day). The limit does not move: act by 24 December 2026.',
    );
  });

  it("does not cut short the family's time to answer a draft plan", () => {
    const time = dueDate('ehc.draft-representations', { served: '2026-12-14' });
    expect(time).toMatchObject({
      due: '2026-12-28',
      actBy: '2026-12-28',
      notBefore: '2026-12-29',
      citation: 'SEND Regs 2014 reg 13(1)(a)',
    });
  });

  it('moves forward for an appeal, out of August and away from Christmas', () => {
    const appeal = dueDate('appeal.lodge', { sent: '2026-06-30', certificate: '2026-07-10' });
    expect(appeal.due).toBe('2026-09-01');
    expect(appeal.steps.at(-1)).toBe(
      '30 August 2026 is in August, so r.12(3)(a) moves it to the first working day after: 1 September 2026',
    );
    expect(dueDate('appeal.lodge', { sent: '2026-03-19' })).toMatchObject({ due: '2026-05-19' });
    expect(dueDate('appeal.lodge', { sent: '2026-03-23' }).steps.at(-1)).toContain('r.12(2) moves it to 26 May 2026');
  });
});

describe('a due date explains itself', () => {
  it('with the sum, the law, the days skipped and the exceptions', () => {
    const text = explain(dueDate('ehc.final-plan', { received: '2026-09-01' }));
    expect(text).toContain('Due: 19 January 2027');
    expect(text).toContain('SEND Regs 2014 reg 13(2)');
    expect(text).toContain('= 1 September 2026 + 20 weeks (140 days) = 19 January 2027');
    expect(text).toContain('Could be lifted (SEND Regs 2014 reg 13(3) with reg 10(4)(a))');
  });

  it('and names the bank holidays left out of a working-day count', () => {
    const certificate = dueDate('mediation.certificate-declined', { told: '2026-12-24' });
    expect(certificate.due).toBe('2026-12-31');
    expect(certificate.notes).toContain(
      'Not counted: Friday 25 December 2026 (Christmas Day), Monday 28 December 2026 (Boxing Day (substitute day)).',
    );
  });

  it('and says when the law gives no number', () => {
    expect(dueDate('ehc.consult-on-request', { received: '2026-09-01' })).toMatchObject({
      due: null,
      safe: null,
      actBy: null,
      citation: 'SEND Regs 2014 reg 3',
    });
  });
});

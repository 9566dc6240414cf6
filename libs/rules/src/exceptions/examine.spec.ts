import { examineException } from './examine.js';

describe('a school that was closed for the summer', () => {
  const summer = { from: '2027-07-22', to: '2027-09-02' };

  it('lifts the limit when advice was asked from a week before it closed to a week before it reopened', () => {
    expect(
      examineException('ehc.decision-to-assess', 'school-closed', { ...summer, adviceAskedOn: '2027-07-15' }),
    ).toEqual({
      applies: true,
      window: { from: '2027-07-15', to: '2027-08-26' },
      reason: 'advice asked on 15 July 2027 is inside the time from 15 July 2027 to 26 August 2027',
      citation: 'SEND Regs 2014 reg 5(4)(a)',
    });
    expect(
      examineException('ehc.final-plan', 'school-closed', { ...summer, adviceAskedOn: '2027-08-26' }),
    ).toMatchObject({ applies: true, citation: 'SEND Regs 2014 reg 13(3) with reg 10(4)(a)' });
  });

  it.each(['2027-07-14', '2027-08-27'])('does not lift it when advice was asked on %s', (adviceAskedOn) => {
    expect(examineException('ehc.decision-to-assess', 'school-closed', { ...summer, adviceAskedOn })).toMatchObject({
      applies: false,
      reason: expect.stringContaining('outside'),
    });
  });

  it('does not lift it when closed for less than 4 weeks', () => {
    const easter = { from: '2027-03-25', to: '2027-04-21', adviceAskedOn: '2027-03-24' };
    expect(examineException('ehc.decision-to-assess', 'school-closed', easter)).toMatchObject({
      applies: false,
      reason: expect.stringContaining('27 days, less than 4 weeks'),
    });
    expect(examineException('ehc.decision-to-assess', 'school-closed', { ...easter, to: '2027-04-22' })).toMatchObject({
      applies: true,
    });
  });

  it('does not lift it when it was no reason for the delay', () => {
    expect(
      examineException('ehc.decision-to-assess', 'school-closed', {
        ...summer,
        adviceAskedOn: '2027-07-20',
        impractical: false,
      }),
    ).toMatchObject({ applies: false });
  });

  it('is no exception to a limit that has none', () => {
    expect(() =>
      examineException('review.final-amended', 'school-closed', { ...summer, adviceAskedOn: '2027-07-20' }),
    ).toThrow("review.final-amended has no exception 'school-closed'");
  });

  it('needs its dates', () => {
    expect(() => examineException('ehc.decision-to-assess', 'school-closed', { ...summer })).toThrow(
      'give adviceAskedOn',
    );
    expect(() =>
      examineException('ehc.decision-to-assess', 'school-closed', { ...summer, adviceAskedOn: '2027-06-31' }),
    ).toThrow('YYYY-MM-DD');
  });
});

describe('absence from the area', () => {
  it('must last 4 weeks for an assessment and 2 weeks after an order', () => {
    const away = { from: '2026-07-01', to: '2026-07-22' };
    expect(examineException('ehc.final-plan', 'absent-4-weeks', away)).toMatchObject({
      applies: false,
      citation: 'SEND Regs 2014 reg 13(3) with reg 10(4)(d)',
    });
    expect(examineException('order.make-plan.final', 'absent-2-weeks', away)).toMatchObject({
      applies: true,
      citation: 'SEND Regs 2014 reg 44(3)(b)',
    });
  });
});

describe('coronavirus', () => {
  it('counts from 1 May to 24 September 2020', () => {
    expect(examineException('ehc.not-necessary-early', 'coronavirus', { from: '2020-05-01' })).toMatchObject({
      applies: true,
      citation: 'SEND Regs 2014 reg 4(3) (2020)',
    });
    expect(examineException('ehc.not-necessary-early', 'coronavirus', { from: '2020-09-25' })).toMatchObject({
      applies: false,
    });
  });
});

import { describeRule, findRules } from './describe.js';

describe('looking up the law', () => {
  it('shows a rule with its limit, law and grounds', () => {
    const text = describeRule('ehc.final-plan');
    expect(text).toContain('within 20 weeks (140 days)');
    expect(text).toContain('SEND Regs 2014 reg 13(2)  https://www.legislation.gov.uk/uksi/2014/1530/regulation/13');
    expect(text).toContain('reg 13(3) with reg 10(4)(a)');
  });

  it('shows a rule as it read on another day', () => {
    expect(describeRule('ehc.final-plan', '2020-06-03')).toContain('Relaxed by SI 2020/471');
    expect(describeRule('ehc.final-plan', '2021-06-03')).not.toContain('SI 2020/471');
    expect(describeRule('concede.contents', '2015-03-01')).toContain('within 4 weeks (28 days)');
    expect(() => describeRule('recommendation.respond', '2018-04-02')).toThrow('no version in force on 2 April 2018');
  });

  it('finds rules by the words of duty, party or provision', () => {
    expect(findRules('mediation certificate 3 reg 34(1)').map(({ id }) => id)).toEqual([
      'mediation.certificate-declined',
    ]);
    expect(findRules('transitional').length).toBeGreaterThan(0);
    expect(findRules('transitional', '2026-01-01')).toEqual([]);
    expect(findRules('zebra')).toEqual([]);
  });
});

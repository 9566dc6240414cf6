import { dueDate } from '@ehc/rules';
import { agreement } from '@ehc/rules/agreements';
import { dutyFrom, excepted, inShort, warningDaysOf } from './duty-from.js';

const england = agreement('england', '2014-09');
const words = { 'ehc.final-plan': 'final plan' };
const finalPlan = dueDate('ehc.final-plan', { from: '2026-01-05' });

describe('given a request on 5 January 2026, when the final plan falls due', () => {
  const duty = dutyFrom(england, 'ehc.final-plan', finalPlan, { what: inShort(words, 'ehc.final-plan') });

  it('then the case owes it by that day, under the rule, with its provision', () =>
    expect(duty).toMatchObject({
      key: 'ehc.final-plan',
      rule: 'ehc.final-plan',
      nature: 'duty',
      due: '2026-05-25',
      citation: 'SEND Regs 2014 reg 13(2)',
      words: 'final plan due 25 May 2026, SEND Regs 2014 reg 13(2)',
      explanation: finalPlan,
    }));

  it('then the officer is warned as many days ahead as the local agreement says: of a plan 28, of what it does not name 7', () => {
    expect(duty.warningDays).toBe(28);
    expect(warningDaysOf(england, 'ehc.advice')).toBe(7);
  });

  it('and with an exception, then that date is lifted and the plan is due as soon as practicable', () =>
    expect(excepted(duty, 'final plan: as soon as practicable')).toEqual([
      { ...duty, lifted: true },
      {
        ...duty,
        key: 'ehc.final-plan#as-soon-as-practicable',
        due: null,
        words: 'final plan: as soon as practicable',
      },
    ]));
});

describe('given a duty that ended on the day after it was met', () => {
  it('then it was met, and did not end unmet', () => {
    const days = { metOn: '2026-05-01', endedOn: '2026-05-02' };
    expect(dutyFrom(england, 'ehc.final-plan', finalPlan, { what: '', ...days })).toMatchObject({
      metOn: '2026-05-01',
      endedOn: undefined,
    });
  });
});

describe('given a draft plan served on 5 January 2026', () => {
  it('then the plan may not be final before the 15 days of the family are over', () =>
    expect(
      dutyFrom(england, 'ehc.draft-representations', dueDate('ehc.draft-representations', { from: '2026-01-05' }), {
        nature: 'window',
        what: "family's time",
      }),
    ).toMatchObject({ nature: 'window', due: '2026-01-19', notBefore: '2026-01-20' }));
});

describe('given an order of 5 January 2026 to go on maintaining a plan, for which the law gives no number of days', () => {
  it('then it is due as soon as practicable', () => {
    const keep = dueDate('order.maintain.keep', { ordered: '2026-01-05' });
    expect(dutyFrom(england, 'order.maintain.keep', keep, { what: 'maintain the plan' })).toMatchObject({
      due: null,
      words: 'maintain the plan due as soon as practicable, SEND Regs 2014 reg 44(2)(g)',
    });
  });
});

describe('what is due, in short', () => {
  it.each([
    ['ehc.final-plan', 'ehc.final-plan', 'final plan'],
    ['ehc.final-plan', 'ehc.final-plan/second', 'final plan (second)'],
    ['ehc.advice', 'ehc.advice/psychologist', 'ehc.advice (psychologist)'],
  ])('of %s under the key %s is "%s"', (ruleId, key, said) => expect(inShort(words, ruleId, key)).toBe(said));
});

import { daysBetween } from '@ehc/rules/plain-date';
import { assessmentOnPaper, headerOf } from '../testing/assessment-on-paper.js';
import {
  adviceThatCameLate,
  aPlanOnTime,
  enteredWithTheWrongDate,
  theSchoolWasClosed,
} from '../testing/scenario-facts.js';

const entered = '2026-11-22';
const ways = ['one at a time', 'all at once'] as const;

describe.each(ways)('given the facts of a case, entered %s', (way) => {
  it('a plan on time keeps every limit', () => {
    const record = assessmentOnPaper(headerOf('EX', 'essex', '2014-11', entered)).enter(entered, aPlanOnTime, way);
    expect(record.stage).toBe('final-plan-issued');
    expect(record.clock('ehc.decision-to-assess')).toMatchObject({
      due: '2026-02-23',
      state: 'met',
      metOn: '2026-02-13',
      citation: 'SEND Regs 2014 reg 5(1)',
    });
    for (const advice of ['nursery', 'health', 'psychological', 'social-care'])
      expect(record.clock(`ehc.advice/${advice}`)).toMatchObject({
        due: '2026-03-30',
        state: 'met',
        citation: 'SEND Regs 2014 reg 8(1)',
      });
    expect(record.clock('ehc.refusal-to-issue')).toMatchObject({
      due: '2026-05-04',
      state: 'ended',
      citation: 'SEND Regs 2014 reg 10(1)',
    });
    expect(record.clock('ehc.draft-representations')).toMatchObject({
      due: '2026-05-04',
      notBefore: '2026-05-05',
      state: 'met',
      citation: 'SEND Regs 2014 reg 13(1)(a)',
    });
    expect(record.clock('ehc.final-plan')).toMatchObject({
      due: '2026-06-01',
      state: 'met',
      metOn: '2026-05-20',
      citation: 'SEND Regs 2014 reg 13(2)',
    });
    expect(record.clocks.filter((clock) => clock.nature === 'duty' && clock.missedFor)).toEqual([]);
  });

  it('advice that came late is late by 58 days, and the plan by 53', () => {
    const record = assessmentOnPaper(headerOf('LA', 'lancashire', '2014-09', entered)).enter(
      entered,
      adviceThatCameLate,
      way,
    );
    const advice = record.clock('ehc.advice/psychological');
    const plan = record.clock('ehc.final-plan');
    expect(record.clock('ehc.decision-to-assess')).toMatchObject({
      due: '2025-10-20',
      state: 'met',
      metOn: '2025-10-20',
    });
    expect(advice).toMatchObject({ due: '2025-12-03', state: 'met-late', missedFor: '2025-12-03' });
    expect(daysBetween(advice.due!, advice.metOn!)).toBe(58);
    expect(plan).toMatchObject({
      due: '2026-01-26',
      state: 'met-late',
      missedFor: '2026-01-26',
      citation: 'SEND Regs 2014 reg 13(2)',
    });
    expect(daysBetween(plan.due!, plan.metOn!)).toBe(53);
    expect(record.clock('ehc.draft-representations')).toMatchObject({ due: '2026-03-02', state: 'met' });
  });

  it('the closed school lifts the date of the decision and leaves that of the plan', () => {
    const record = assessmentOnPaper(headerOf('WI', 'wigan', '2014-09', entered)).enter(
      entered,
      theSchoolWasClosed,
      way,
    );
    expect(record.clock('ehc.decision-to-assess')).toMatchObject({ due: '2025-07-28', state: 'lifted' });
    expect(record.clock('ehc.decision-to-assess').missedFor).toBeUndefined();
    expect(record.clock('ehc.decision-to-assess#as-soon-as-practicable')).toMatchObject({
      due: null,
      state: 'met',
      metOn: '2025-09-12',
    });
    const plan = record.clock('ehc.final-plan');
    expect(plan).toMatchObject({ due: '2025-11-03', state: 'met-late', missedFor: '2025-11-03' });
    expect(daysBetween(plan.due!, plan.metOn!)).toBe(25);
  });
});

describe('given a request entered with the wrong date', () => {
  it('when it is corrected, then every date that hangs on it moves, and both stay on record', () => {
    const record = assessmentOnPaper(headerOf('EX', 'essex', '2014-11', '2026-04-20')).enter(
      '2026-04-20',
      enteredWithTheWrongDate.slice(0, 1),
    );
    expect(record.clock('ehc.decision-to-assess').due).toBe('2026-06-01');
    expect(record.clock('ehc.final-plan').due).toBe('2026-09-07');
    record.enter('2026-05-11', enteredWithTheWrongDate.slice(1));
    expect(record.clock('ehc.decision-to-assess')).toMatchObject({
      due: '2026-05-29',
      citation: 'SEND Regs 2014 reg 5(1)',
    });
    expect(record.clock('ehc.final-plan')).toMatchObject({ due: '2026-09-04', citation: 'SEND Regs 2014 reg 13(2)' });
    expect(record.facts.map(({ fact }) => fact.kind)).toEqual(['request-received', 'correction']);
  });
});

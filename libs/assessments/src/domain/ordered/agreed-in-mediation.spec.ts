import { agreed, caseOf, finalPlan, planRefused } from '../../testing/refused-cases.js';
import type { HappeningFact } from '../../contract/index.js';

const signedOff: HappeningFact = {
  kind: 'plan-signed-off',
  on: '2026-05-28',
  roles: ['parent', 'plan-coordinator', 'designated-professional'],
};
const draft = (on: string): HappeningFact => ({ kind: 'draft-plan-sent', on, planVersion: 1 });
const DRAFT = 'mediation.agreement-appealable.draft/EX-2026-0001-M1.plan';
const FINAL = 'mediation.agreement-appealable.final/EX-2026-0001-M1.plan';
const agreedToIssue = () => caseOf([...planRefused, agreed('2026-04-01', 'make-plan')]);

describe('given a plan refused on 20 February 2026, and agreed in mediation on 1 April 2026', () => {
  it('then the case is open again for the plan, on the limits of the agreement, and the ordinary ones stay as they ended', () => {
    const record = agreedToIssue();
    expect(record).toMatchObject({ stage: 'drafting', closed: false });
    expect(record.clock(DRAFT)).toMatchObject({
      due: '2026-05-06',
      state: 'running',
      nature: 'duty',
      citation: 'SEND Regs 2014 reg 42(2) with reg 44(2)(c)(i)',
    });
    expect(record.clock(FINAL)).toMatchObject({
      due: '2026-06-17',
      citation: 'SEND Regs 2014 reg 42(2) with reg 44(2)(c)(ii)',
    });
    expect(record.clock('ehc.refusal-to-issue')).toMatchObject({
      due: '2026-02-23',
      state: 'met',
      citation: 'SEND Regs 2014 reg 10(1)',
    });
    expect(record.clock('ehc.final-plan')).toMatchObject({ due: '2026-03-23', state: 'ended' });
    record.on('2026-04-02');
    expect(record.clock('ehc.final-plan').missedFor).toBeUndefined();
  });

  it('when draft and final plan come in time, then both limits are met, the mediation is told, and notice is given of the plan', () => {
    const record = agreedToIssue().live([draft('2026-05-05'), signedOff, finalPlan('2026-06-17')]);
    expect(record).toMatchObject({ stage: 'final-plan-issued', closed: true });
    expect(record.clock(DRAFT)).toMatchObject({ state: 'met', metOn: '2026-05-05' });
    expect(record.clock(FINAL)).toMatchObject({ state: 'met', metOn: '2026-06-17' });
    const done = (part: string, on: string) => ({
      to: 'EX-2026-0001-M1',
      kind: 'mediation',
      move: 'finishAgreementStep',
      fact: { kind: 'agreement-step-done', on, step: 'plan', part },
    });
    expect(record.tellings.slice(1)).toEqual([
      done('draft', '2026-05-05'),
      {
        to: 'EX-2026-0001-M2',
        kind: 'mediation',
        move: 'giveNotice',
        fact: { kind: 'notice-given', on: '2026-06-17', decision: 'plan-contents' },
      },
      done('final', '2026-06-17'),
    ]);
    expect(record.clock('ehc.appeal-notice/final-plan-issued')).toMatchObject({
      metOn: '2026-06-17',
      citation: 'SEND Regs 2014 reg 14(2)',
    });
  });

  it('when neither comes in time, then each is missed on its day, and a late plan meets it late', () => {
    const record = agreedToIssue().on('2026-05-07').on('2026-06-18');
    expect(
      record.events.filter(({ kind }) => kind === 'limit-missed').map(({ key, due, day }) => [key, due, day]),
    ).toEqual([
      [DRAFT, '2026-05-06', '2026-05-07'],
      [FINAL, '2026-06-17', '2026-06-18'],
    ]);
    record.live([draft('2026-06-19'), { ...signedOff, on: '2026-07-06' }, finalPlan('2026-07-06')]);
    expect(record.clock(DRAFT)).toMatchObject({ state: 'met-late', metOn: '2026-06-19', missedFor: '2026-05-06' });
    expect(record.clock(FINAL)).toMatchObject({ state: 'met-late', metOn: '2026-07-06', missedFor: '2026-06-17' });
  });

  it('when another date was agreed in writing, then that stands for all of it (reg 42(5))', () => {
    const inWriting = agreed('2026-04-01', 'make-plan', { agreedInWriting: '2026-07-01' });
    const record = caseOf([...planRefused, inWriting, draft('2026-05-05'), signedOff, finalPlan('2026-06-30')]);
    expect(record.clock('mediation.agreement-appealable/EX-2026-0001-M1.plan')).toMatchObject({
      due: '2026-07-01',
      state: 'met',
      citation: 'SEND Regs 2014 reg 42(2)',
    });
    expect(record.tellings.filter(({ move }) => move === 'finishAgreementStep')).toMatchObject([
      { fact: { kind: 'agreement-step-done', on: '2026-06-30', step: 'plan' } },
    ]);
  });

  it('then letters about the plan name the limit of the agreement', () =>
    expect(
      agreedToIssue()
        .live([draft('2026-05-05')])
        .letters.at(-1),
    ).toMatchObject({
      template: 'draft-plan',
      concerns: { finalPlan: FINAL },
    }));

  it('when exceptional circumstances are recorded, then the exceptions of the order lift the date (reg 44(3))', () => {
    const exception = { kind: 'exception-recorded', on: '2026-05-01', ground: 'exceptional-circumstances' } as const;
    const record = agreedToIssue().live([{ ...exception, rule: DRAFT }]);
    expect(record.clock(DRAFT)).toMatchObject({ due: '2026-05-06', state: 'lifted' });
    expect(record.clock(`${DRAFT}#as-soon-as-practicable`)).toMatchObject({ due: null, state: 'running' });
  });
});

import type { AssessmentFact } from '../contract/index.js';
import { newCase, refusalOf } from '../testing/case-in-hand.js';
import { openOffice, type Office } from '../testing/office.js';

jest.setTimeout(60_000);
const essex = { area: 'essex', version: '2014-11' };

let office: Office;
beforeAll(async () => {
  office = await openOffice({ on: '2026-09-01' });
});
afterEach(() => office?.clear());
afterAll(() => office?.close());

describe('given a request of 1 September 2026', () => {
  it('when nobody does anything for 21 weeks, then each limit is warned of and missed on its day, and officer and managers are told', async () => {
    const request = await newCase(office, 'EX', essex);
    await request.enter({ kind: 'request-received', on: '2026-09-01', requester: 'parent', ofAge: 9 });
    await office.until('2027-01-26');
    expect(await request.timeline()).toEqual([
      '2026-09-29 limit-near ehc.decision-to-assess due 2026-10-13 (SEND Regs 2014 reg 5(1))',
      '2026-10-14 limit-missed ehc.decision-to-assess due 2026-10-13 (SEND Regs 2014 reg 5(1))',
      '2026-12-08 limit-near ehc.refusal-to-issue due 2026-12-22 (SEND Regs 2014 reg 10(1))',
      '2026-12-22 limit-near ehc.final-plan due 2027-01-19 (SEND Regs 2014 reg 13(2))',
      '2026-12-23 window-closed ehc.refusal-to-issue due 2026-12-22 (SEND Regs 2014 reg 10(1))',
      '2027-01-20 limit-missed ehc.final-plan due 2027-01-19 (SEND Regs 2014 reg 13(2))',
    ]);
    expect(await request.letters()).toEqual([
      'limit-ahead to officer',
      'limit-missed to managers',
      'limit-missed to officer',
      'limit-ahead to officer',
      'limit-ahead to officer',
      'limit-missed to managers',
      'limit-missed to officer',
    ]);
    expect(await request.progress()).toMatchObject({ stage: 'request-received', closed: false, sequence: 7 });
    expect(await request.outcome()).toEqual({ status: 'RUNNING' });
  });
});

describe('given a request of 1 February 2027', () => {
  it('when each step is taken in time, then nothing is missed and the case ends with its plan', async () => {
    await office.until('2027-02-01');
    const request = await newCase(office, 'EX', essex);
    const on = async (day: string, ...facts: object[]) => {
      await office.until(day);
      for (const fact of facts) await request.enter({ ...fact, on: day } as AssessmentFact);
    };
    await on('2027-02-01', { kind: 'request-received', requester: 'parent', ofAge: 4 });
    await on('2027-02-03', { kind: 'notice-of-consideration-given' });
    await on('2027-02-24', { kind: 'assessment-decided', assess: true });
    await on('2027-02-25', {
      kind: 'advice-requested',
      advice: 'psychological',
      adviceKind: 'psychological',
      body: 'local-authority-service',
    });
    await on('2027-03-24', { kind: 'advice-received', advice: 'psychological' });
    await on('2027-04-12', { kind: 'summary-assessment-finished' });
    await on('2027-04-14', { kind: 'panel-recommended', planNeeded: true });
    await on('2027-04-20', { kind: 'plan-decided', issue: true }, { kind: 'draft-plan-sent', planVersion: 1 });
    await on('2027-05-03', { kind: 'plan-signed-off', roles: ['parent', 'plan-coordinator'] });
    const final = { kind: 'final-plan-issued', recipients: ['family', 'named-institution'] };
    expect(await refusalOf(on('2027-05-04', final))).toMatchObject({
      status: 409,
      type: '/problems/family-still-has-time',
      provision: 'SEND Regs 2014 reg 13(1)(a)',
      detail:
        'The family has until 4 May 2027 to answer the draft plan. The plan may not be finalised before 5 May 2027.',
    });
    await on('2027-05-18', final);
    expect(await request.timeline()).toEqual([
      '2027-05-05 window-closed ehc.draft-representations due 2027-05-04 (SEND Regs 2014 reg 13(1)(a))',
    ]);
    expect(await request.limit('ehc.decision-to-assess')).toMatchObject({
      due: '2027-03-15',
      state: 'met',
      metOn: '2027-02-24',
      citation: 'SEND Regs 2014 reg 5(1)',
    });
    expect(await request.limit('ehc.advice/psychological')).toMatchObject({
      due: '2027-04-08',
      state: 'met',
      metOn: '2027-03-24',
      citation: 'SEND Regs 2014 reg 8(1)',
    });
    expect(await request.limit('ehc.final-plan')).toMatchObject({
      due: '2027-06-21',
      state: 'met',
      metOn: '2027-05-18',
      citation: 'SEND Regs 2014 reg 13(2)',
    });
    expect((await request.letters()).slice(-2)).toEqual(['duty-to-admit to named-institution', 'final-plan to family']);
    expect(await request.outcome()).toEqual({ status: 'COMPLETED', with: 'final-plan-issued' });
  });
});

describe('given a decision of 8 October 2027 that nobody entered', () => {
  it('when its limit passes and it is entered late, then the breach is withdrawn in sight and all who were told are told again', async () => {
    await office.until('2027-09-01');
    const request = await newCase(office, 'EX', essex);
    await request.enter({ kind: 'request-received', on: '2027-09-01', requester: 'parent', ofAge: 9 });
    await request.enter({ kind: 'notice-of-consideration-given', on: '2027-09-01' });
    await office.until('2027-10-20');
    await request.enter({ kind: 'assessment-decided', on: '2027-10-08', assess: true }, { letters: 'already-sent' });
    expect(await request.timeline()).toEqual([
      '2027-09-29 limit-near ehc.decision-to-assess due 2027-10-13 (SEND Regs 2014 reg 5(1))',
      '2027-10-14 limit-missed ehc.decision-to-assess due 2027-10-13 (SEND Regs 2014 reg 5(1))',
      '2027-10-20 breach-withdrawn ehc.decision-to-assess due 2027-10-13 (SEND Regs 2014 reg 5(1))',
    ]);
    expect((await request.letters()).slice(-5)).toEqual([
      'limit-ahead to officer',
      'limit-missed to managers',
      'limit-missed to officer',
      'breach-withdrawn to managers',
      'breach-withdrawn to officer',
    ]);
    expect(await request.limit('ehc.decision-to-assess')).toMatchObject({ state: 'met', metOn: '2027-10-08' });
  });
});

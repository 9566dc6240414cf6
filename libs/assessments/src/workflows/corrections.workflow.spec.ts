import { newCase, refusalOf } from '../testing/case-in-hand.js';
import { openOffice, type Office } from '../testing/office.js';

jest.setTimeout(60_000);
const essex = { area: 'essex', version: '2014-11' };

let office: Office;
beforeAll(async () => {
  office = await openOffice({ on: '2026-04-20' });
});
afterEach(() => office?.clear());
afterAll(() => office?.close());

const received = (on: string) => ({ kind: 'request-received', on, requester: 'parent', ofAge: 6 }) as const;

describe('given a request entered with the wrong date', () => {
  it('when it is corrected from 20 to 17 April 2026, then every limit moves, and warning and breach come on the new days', async () => {
    const request = await newCase(office, 'EX', essex);
    await request.enter(received('2026-04-20'));
    expect((await request.limit('ehc.decision-to-assess')).due).toBe('2026-06-01');
    expect((await request.limit('ehc.final-plan')).due).toBe('2026-09-07');
    await office.until('2026-05-11');
    await request.enter({ kind: 'correction', on: '2026-05-11', corrects: 1, replacement: received('2026-04-17') });
    expect(await request.limit('ehc.decision-to-assess')).toMatchObject({
      due: '2026-05-29',
      citation: 'SEND Regs 2014 reg 5(1)',
    });
    expect(await request.limit('ehc.final-plan')).toMatchObject({
      due: '2026-09-04',
      citation: 'SEND Regs 2014 reg 13(2)',
    });
    await office.until('2026-06-05');
    expect(await request.log()).toEqual([
      '2026-04-20 request-received',
      '2026-05-11 correction',
      '2026-05-15 limit-near ehc.decision-to-assess 2026-05-29',
      '2026-05-30 limit-missed ehc.decision-to-assess 2026-05-29',
    ]);
  });

  it('when the right date shows that no limit has passed, then the breach is withdrawn in sight', async () => {
    await office.until('2026-09-08');
    const request = await newCase(office, 'EX', essex);
    await request.enter(received('2026-07-01'));
    await office.until('2026-09-10');
    await request.enter({ kind: 'correction', on: '2026-09-10', corrects: 1, replacement: received('2026-08-01') });
    expect(await request.timeline()).toEqual([
      '2026-09-08 limit-missed ehc.decision-to-assess due 2026-08-12 (SEND Regs 2014 reg 5(1))',
      '2026-09-10 breach-withdrawn ehc.decision-to-assess due 2026-08-12 (SEND Regs 2014 reg 5(1))',
      '2026-09-10 limit-near ehc.decision-to-assess due 2026-09-12 (SEND Regs 2014 reg 5(1))',
    ]);
  });
});

describe('given a school that closed for the summer of 2027', () => {
  it('when the exception is recorded, then it lifts the date, keeps it in sight, and the decision is owed as soon as practicable', async () => {
    await office.until('2027-06-14');
    const request = await newCase(office, 'WI', { area: 'wigan', version: '2014-09' });
    await request.enter([{ kind: 'request-received', on: '2027-06-14', requester: 'parent', ofAge: 12 }]);
    await request.enter({ kind: 'notice-of-consideration-given', on: '2027-06-14' });
    await office.until('2027-07-22');
    await request.enter({
      kind: 'advice-requested',
      on: '2027-07-15',
      advice: 'school',
      adviceKind: 'education',
      body: 'school',
    });
    await request.enter({
      kind: 'exception-recorded',
      on: '2027-07-22',
      rule: 'ehc.decision-to-assess',
      ground: 'school-closed',
      adviceAskedOn: '2027-07-15',
      from: '2027-07-21',
      to: '2027-09-02',
    });
    expect(await request.limit('ehc.decision-to-assess')).toMatchObject({
      due: '2027-07-26',
      state: 'lifted',
      citation: 'SEND Regs 2014 reg 5(1)',
    });
    expect(await request.limit('ehc.decision-to-assess#as-soon-as-practicable')).toMatchObject({
      due: null,
      state: 'running',
    });
    await office.until('2027-09-10');
    await request.enter({ kind: 'assessment-decided', on: '2027-09-10', assess: true });
    expect(await request.limit('ehc.decision-to-assess#as-soon-as-practicable')).toMatchObject({
      state: 'met',
      metOn: '2027-09-10',
    });
    expect(await request.timeline()).toEqual([
      '2027-07-12 limit-near ehc.decision-to-assess due 2027-07-26 (SEND Regs 2014 reg 5(1))',
      '2027-08-19 limit-near ehc.advice/school due 2027-08-26 (SEND Regs 2014 reg 8(1))',
      '2027-08-27 expected-date-passed ehc.advice/school due 2027-08-26 (SEND Regs 2014 reg 8(1))',
    ]);
  });
});

describe('given a case closed by a refusal of 20 October 2027', () => {
  it('when it is corrected afterwards, then the case takes it in and closes again, and when the refusal is struck out, it runs on', async () => {
    await office.until('2027-10-04');
    const request = await newCase(office, 'EX', essex);
    await request.enter(received('2027-10-04'));
    await request.enter({ kind: 'notice-of-consideration-given', on: '2027-10-04' });
    await office.until('2027-10-20');
    const refused = { kind: 'assessment-decided', on: '2027-10-20', assess: false } as const;
    const { sequence } = await request.enter(refused);
    await office.until('2027-11-02');
    await request.enter({
      kind: 'correction',
      on: '2027-11-02',
      corrects: sequence,
      replacement: { ...refused, on: '2027-10-18' },
    });
    expect(await request.outcome()).toEqual({ status: 'COMPLETED', with: 'refused-to-assess' });
    expect(await request.limit('ehc.decision-to-assess')).toMatchObject({
      due: '2027-11-15',
      state: 'met',
      metOn: '2027-10-18',
    });
    expect(await refusalOf(request.enter({ kind: 'views-received', on: '2027-11-02' }))).toMatchObject({
      status: 409,
      type: '/problems/case-closed',
    });
    await request.enter({ kind: 'correction', on: '2027-11-02', corrects: sequence });
    expect(await request.outcome()).toEqual({ status: 'RUNNING' });
    await office.until('2027-11-16');
    expect(await request.log()).toEqual([
      '2027-10-04 request-received',
      '2027-10-04 notice-of-consideration-given',
      '2027-10-20 assessment-decided',
      '2027-11-02 correction',
      '2027-11-02 correction',
      '2027-11-02 limit-near ehc.decision-to-assess 2027-11-15',
      '2027-11-16 limit-missed ehc.decision-to-assess 2027-11-15',
    ]);
  });
});

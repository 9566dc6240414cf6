import { newCase, refusalOf } from '../testing/case-in-hand.js';
import { openOffice, type Office } from '../testing/office.js';

jest.setTimeout(60_000);

let office: Office;
beforeAll(async () => {
  office = await openOffice({ on: '2026-09-01' });
});
afterEach(() => office?.clear());
afterAll(() => office?.close());

/** A request that came today and of which notice was given. */
async function aRequest() {
  const request = await newCase(office, 'EX', { area: 'essex', version: '2014-11' });
  const today = await office.today();
  await request.enter({ kind: 'request-received', on: today, requester: 'parent', ofAge: 9 });
  await request.enter({ kind: 'notice-of-consideration-given', on: today });
  return request;
}

describe('given a request on which two people decide at once', () => {
  it('then one decision stands and the other is refused, with the reason', async () => {
    const request = await aRequest();
    const decide = (key: string) =>
      request.enter({ kind: 'assessment-decided', on: '2026-09-01', assess: true }, { key });
    const [one, other] = await Promise.allSettled([decide('decision-of-one'), decide('decision-of-another')]);
    const [stands, refused] = one.status === 'fulfilled' ? [one, other] : [other, one];
    expect(stands).toMatchObject({ value: { sequence: 3 } });
    expect(
      await refusalOf(refused.status === 'rejected' ? Promise.reject(refused.reason) : Promise.resolve()),
    ).toMatchObject({
      status: 409,
      type: '/problems/already-recorded',
      detail: 'This was already recorded for 1 September 2026. To change it, correct that entry.',
    });
    expect(await request.log()).toEqual([
      '2026-09-01 request-received',
      '2026-09-01 notice-of-consideration-given',
      '2026-09-01 assessment-decided',
    ]);
  });
});

describe('given a request that is sent twice under one key', () => {
  it('when both come at once, and once more later, then it is recorded once and each gets the same answer', async () => {
    const request = await aRequest();
    const send = () => request.enter({ kind: 'views-received', on: '2026-09-01' }, { key: 'views-of-the-family' });
    expect(await Promise.all([send(), send()])).toEqual([{ sequence: 3 }, { sequence: 3 }]);
    await request.enter({ kind: 'evidence-received', on: '2026-09-01' });
    expect(await send()).toEqual({ sequence: 3 });
    expect(await request.log()).toHaveLength(4);
  });
});

describe('given 16 colleagues who record something at once', () => {
  it('then each is confirmed under a number of its own, and log and case agree', async () => {
    const request = await aRequest();
    const answers = await Promise.all(
      Array.from({ length: 16 }, (_, n) =>
        request.enter({ kind: 'views-received', on: '2026-09-01' }, { key: `views-${n}-of-16` }),
      ),
    );
    expect(answers.map(({ sequence }) => sequence).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 16 }, (_, n) => n + 3),
    );
    expect(await request.log()).toHaveLength(18);
    expect(await request.progress()).toMatchObject({ sequence: 18 });
  });
});

describe('given a request of 7 September 2026', () => {
  it('when the authority refuses to assess within 6 weeks, then that limit is met, the others end, and nothing passes later', async () => {
    await office.until('2026-09-07');
    const request = await aRequest();
    await office.until('2026-10-12');
    await request.enter({ kind: 'assessment-decided', on: '2026-10-12', assess: false });
    expect(await request.outcome()).toEqual({ status: 'COMPLETED', with: 'refused-to-assess' });
    expect(await request.limit('ehc.decision-to-assess')).toMatchObject({
      due: '2026-10-19',
      state: 'met',
      metOn: '2026-10-12',
      citation: 'SEND Regs 2014 reg 5(1)',
    });
    expect(await request.limit('ehc.final-plan')).toMatchObject({
      due: '2027-01-25',
      state: 'ended',
      endedOn: '2026-10-12',
      citation: 'SEND Regs 2014 reg 13(2)',
    });
    expect((await request.letters()).slice(-4)).toEqual([
      'refusal-to-assess to family',
      'refusal-to-assess to health-commissioner',
      'refusal-to-assess to school',
      'refusal-to-assess to social-care',
    ]);
    await office.until('2027-02-01');
    expect(await request.timeline()).toEqual([
      '2026-10-05 limit-near ehc.decision-to-assess due 2026-10-19 (SEND Regs 2014 reg 5(1))',
    ]);
  });
});

describe('given a request of 8 February 2027', () => {
  it('when the family withdraws it, then every limit ends and none is ever called missed', async () => {
    await office.until('2027-02-08');
    const request = await aRequest();
    await office.until('2027-02-20');
    await request.enter({ kind: 'request-withdrawn', on: '2027-02-20', by: 'parent' });
    expect(await request.outcome()).toEqual({ status: 'COMPLETED', with: 'withdrawn' });
    for (const key of ['ehc.decision-to-assess', 'ehc.refusal-to-issue', 'ehc.final-plan'])
      expect(await request.limit(key)).toMatchObject({ state: 'ended', endedOn: '2027-02-20' });
    expect(await request.letters()).toContain('withdrawal-confirmed to family');
    await office.until('2027-08-01');
    expect(await request.timeline()).toEqual([]);
  });
});

describe('given a request dated tomorrow', () => {
  it('then no case is opened: it is refused and nothing stays behind', async () => {
    await office.until('2027-09-01');
    const request = await newCase(office, 'EX', { area: 'essex', version: '2014-11' });
    expect(
      await refusalOf(request.enter({ kind: 'request-received', on: '2027-09-02', requester: 'parent', ofAge: 9 })),
    ).toMatchObject({
      status: 409,
      type: '/problems/date-in-the-future',
      detail: '2 September 2027 has not come yet: today is 1 September 2027.',
    });
    expect(await request.outcome()).toEqual({ status: 'COMPLETED', with: 'never-opened' });
    expect(await request.log()).toEqual([]);
  });
});

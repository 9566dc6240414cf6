import { live, refusalOf, type Office } from '@ehc/casefile/testing';
import { newMediation, openOffice } from '../testing/office.js';
import { certificate, wantsMediation } from '../testing/stories.js';

jest.setTimeout(60_000);

let office: Office;
beforeAll(async () => {
  office = await openOffice({ on: '2026-04-10' });
});
afterEach(() => office?.clear());
afterAll(() => office?.close());

describe('given a notice of 10 April 2026, and a family that wants mediation on education', () => {
  it('when the authority arranges none in 30 days, then the breach is recorded and told, and the adviser owes a certificate', async () => {
    const dispute = await live(office, () => newMediation(office), wantsMediation, '2026-05-26');
    expect(await dispute.timeline()).toEqual([
      '2026-04-22 limit-near mediation.adviser-tells-la due 2026-04-27 (Local agreement adviser tells the authority)',
      '2026-05-16 limit-near mediation.arrange due 2026-05-23 (SEND Regs 2014 reg 36(2))',
      '2026-05-24 limit-missed mediation.arrange due 2026-05-23 (SEND Regs 2014 reg 36(2))',
    ]);
    expect((await dispute.letters()).slice(-2)).toEqual(['limit-missed to managers', 'limit-missed to officer']);
    await dispute.enter([{ kind: 'cannot-be-arranged', on: '2026-05-26' }, certificate('2026-05-26', 'not-arranged')]);
    expect(await dispute.limit('mediation.certificate-not-arranged')).toMatchObject({
      due: '2026-05-29',
      state: 'met',
      metOn: '2026-05-26',
      citation: 'SEND Regs 2014 reg 39(3)',
    });
    expect(await dispute.limit('appeal.lodge')).toMatchObject({
      due: '2026-06-26',
      citation: 'HESC Rules 2008 r.20(1)(c)',
    });
    await office.until('2026-06-29');
    expect(await dispute.outcome()).toEqual({ status: 'RUNNING' });
    expect(await dispute.progress()).toMatchObject({ stage: 'arranging', closed: false });
  });
});

describe('given a notice of 7 September 2026, and a family that declines mediation', () => {
  const declined = () =>
    live(office, () => newMediation(office), [
      { kind: 'notice-given', on: '2026-09-07', decision: 'refusal-to-issue' },
      { kind: 'adviser-contacted', on: '2026-09-21', provider: 'north-mediation' },
      { kind: 'information-given', on: '2026-09-21' },
      { kind: 'choice-made', on: '2026-09-22', choice: 'declines' },
      certificate('2026-09-24', 'does-not-wish', 'NM-0010'),
    ]);

  it('when it does not appeal either, then the case ends by itself with the last day to appeal, and nobody has breached anything', async () => {
    const dispute = await declined();
    expect(await dispute.limit('mediation.certificate-declined')).toMatchObject({
      due: '2026-09-25',
      state: 'met',
      metOn: '2026-09-24',
      citation: 'SEND Regs 2014 reg 34(1)',
    });
    await office.until('2026-11-08');
    expect(await dispute.outcome()).toEqual({ status: 'RUNNING' });
    await office.until('2026-11-10');
    expect(await dispute.outcome()).toEqual({ status: 'COMPLETED', with: 'over' });
    expect(await dispute.timeline()).toEqual([
      '2026-09-24 limit-near mediation.certificate-declined due 2026-09-25 (SEND Regs 2014 reg 34(1))',
      '2026-11-10 window-closed appeal.lodge due 2026-11-09 (HESC Rules 2008 r.20(1)(c))',
    ]);
  });
});

describe('given a family that contacts an adviser, and of which nothing more is heard', () => {
  it('when it says a year later that it declined in time, then the case that was over takes it in, and its certificate is owed late', async () => {
    await office.until('2026-11-23');
    const dispute = await live(office, () => newMediation(office), [
      { kind: 'notice-given', on: '2026-11-23', decision: 'refusal-to-assess' },
      { kind: 'adviser-contacted', on: '2026-11-30', provider: 'north-mediation' },
      { kind: 'information-given', on: '2026-11-30' },
    ]);
    await office.until('2027-02-01');
    expect(await dispute.outcome()).toEqual({ status: 'COMPLETED', with: 'over' });
    await office.until('2027-11-22');
    await dispute.enter({ kind: 'choice-made', on: '2026-12-01', choice: 'declines' });
    expect(await dispute.outcome()).toEqual({ status: 'RUNNING' });
    expect(await dispute.limit('mediation.certificate-declined')).toMatchObject({
      due: '2026-12-04',
      state: 'running',
      missedFor: '2026-12-04',
      citation: 'SEND Regs 2014 reg 34(1)',
    });
    await dispute.enter(certificate('2027-11-22', 'does-not-wish', 'NM-0011'));
    expect(await dispute.limit('mediation.certificate-declined')).toMatchObject({
      state: 'met-late',
      metOn: '2027-11-22',
    });
  });
});

describe('given a dispute that was settled', () => {
  it('then its times end with it, and only an appeal, a correction, its cost or a lesson is taken', async () => {
    await office.until('2027-12-06');
    const dispute = await live(office, () => newMediation(office), [
      { kind: 'notice-given', on: '2027-12-06', decision: 'refusal-to-assess' },
      { kind: 'dispute-settled', on: '2027-12-13', how: 'authority-changed-decision' },
    ]);
    expect(await dispute.outcome()).toEqual({ status: 'COMPLETED', with: 'settled' });
    expect(await dispute.limit('appeal.lodge')).toMatchObject({ state: 'ended', endedOn: '2027-12-13' });
    expect(
      await refusalOf(dispute.enter({ kind: 'adviser-contacted', on: '2027-12-13', provider: 'north-mediation' })),
    ).toMatchObject({ status: 409, type: '/problems/case-closed' });
    await dispute.enter([
      { kind: 'cost-recorded', on: '2027-12-13', borneBy: 'family', pence: 1_250 },
      { kind: 'lessons-recorded', on: '2027-12-13', lessons: ['information-beforehand'] },
    ]);
    expect(await dispute.outcome()).toEqual({ status: 'COMPLETED', with: 'settled' });
    expect(await dispute.progress()).toMatchObject({ stage: 'settled', closed: true });
  });
});

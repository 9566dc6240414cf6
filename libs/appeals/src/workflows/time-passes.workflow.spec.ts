import { live, refusalOf, type Office } from '@ehc/casefile/testing';
import { decided, lodged, ordering } from '../testing/appeals-in-hand.js';
import { newAppeal, openOffice } from '../testing/office.js';

jest.setTimeout(60_000);

let office: Office;
beforeAll(async () => {
  office = await openOffice({ on: '2026-11-02' });
});
afterEach(() => office?.clear());
afterAll(() => office?.close());

describe('given an appeal that was sent to the authority on 9 November 2026', () => {
  it('when the tribunal orders the plan amended and the authority is late, then the breach is told, and stays in sight when it is done', async () => {
    const appeal = await live(office, () => newAppeal(office), [
      lodged({ on: '2026-11-02' }),
      { kind: 'appeal-registered', on: '2026-11-09' },
      { kind: 'response-sent', on: '2026-12-14', opposes: true },
      ordering('2027-03-10', 'amend'),
    ]);
    expect(await appeal.tellings()).toEqual([
      'noteAppeal to EX-2026-0141-M1: appeal-lodged 2026-11-02',
      `recordOrder to ${appeal.reference.slice(0, -3)}: order-received 2027-03-10`,
    ]);
    await office.until('2027-04-15');
    expect(await appeal.progress()).toMatchObject({ stage: 'ordered', closed: false });
    expect((await appeal.letters()).slice(-2)).toEqual(['limit-missed to managers', 'limit-missed to officer']);
    await office.until('2027-04-20');
    await appeal.enter({ kind: 'order-complied', on: '2027-04-20', order: 'order-1' });
    expect(await appeal.limit('order.amend/order-1')).toMatchObject({
      due: '2027-04-14',
      state: 'met-late',
      metOn: '2027-04-20',
      missedFor: '2027-04-14',
      citation: 'SEND Regs 2014 reg 44(2)(e)',
    });
    expect(await appeal.timeline()).toEqual([
      '2026-12-14 limit-near appeal.la-response due 2026-12-21 (HESC Rules 2008 r.21)',
      '2027-04-07 limit-near order.amend/order-1 due 2027-04-14 (SEND Regs 2014 reg 44(2)(e))',
      '2027-04-15 limit-missed order.amend/order-1 due 2027-04-14 (SEND Regs 2014 reg 44(2)(e))',
    ]);
    expect(await appeal.outcome()).toEqual({ status: 'COMPLETED', with: 'complied' });
  });
});

describe('given an appeal that was sent to the authority on 10 May 2027, and that it does not answer', () => {
  it('when it says on 28 June that it does not oppose, then the missed response stays in sight, and the limits of reg 45 run', async () => {
    const appeal = await live(
      office,
      () => newAppeal(office),
      [
        lodged({
          on: '2027-05-04',
          decision: 'refusal-to-issue',
          noticeSent: '2027-03-15',
          certificateIssued: '2027-04-12',
        }),
        { kind: 'appeal-registered', on: '2027-05-10' },
        { kind: 'appeal-not-opposed', on: '2027-06-28' },
        { kind: 'order-complied', on: '2027-07-30', order: 'not-opposed', part: 'draft' },
      ],
      '2027-09-20',
    );
    expect(await appeal.timeline()).toEqual([
      '2027-06-15 limit-near appeal.la-response due 2027-06-22 (HESC Rules 2008 r.21)',
      '2027-06-23 limit-missed appeal.la-response due 2027-06-22 (HESC Rules 2008 r.21)',
      '2027-07-26 limit-near concede.issue.draft due 2027-08-02 (SEND Regs 2014 reg 45(6)(a))',
      '2027-09-06 limit-near concede.issue.final due 2027-09-13 (SEND Regs 2014 reg 45(6)(b))',
      '2027-09-14 limit-missed concede.issue.final due 2027-09-13 (SEND Regs 2014 reg 45(6)(b))',
    ]);
    expect(await appeal.progress()).toMatchObject({ stage: 'not-opposed', closed: false });
    expect(await refusalOf(appeal.enter({ kind: 'appeal-withdrawn', on: '2027-09-20', by: 'family' }))).toMatchObject({
      status: 409,
      type: '/problems/already-not-opposed',
      provision: 'SEND Regs 2014 reg 45(2)',
    });
    await appeal.enter({ kind: 'order-complied', on: '2027-09-20', order: 'not-opposed', part: 'final' });
    expect(await appeal.outcome()).toEqual({ status: 'COMPLETED', with: 'complied' });
  });
});

describe('given an appeal that is dismissed with a recommendation on health', () => {
  it('when nobody answers it in five weeks, then the appeal stays open until the answer was copied to the Secretary of State', async () => {
    const appeal = await live(
      office,
      () => newAppeal(office),
      [
        lodged({ on: '2027-10-04', noticeSent: '2027-08-16', certificateIssued: '2027-09-06' }),
        { kind: 'appeal-registered', on: '2027-10-11' },
        { kind: 'response-sent', on: '2027-11-01', opposes: true },
        decided('2027-11-08', {
          outcome: 'dismissed',
          recommendations: [{ recommendation: 'physiotherapy', body: 'health' }],
        }),
      ],
      '2027-12-14',
    );
    expect(await appeal.timeline()).toContain(
      '2027-12-13 limit-missed recommendation.respond/physiotherapy due 2027-12-12 (Recommendations Regs 2017 reg 6(3))',
    );
    expect(await appeal.outcome()).toEqual({ status: 'RUNNING' });
    await appeal.enter([
      { kind: 'recommendation-answered', on: '2027-12-14', recommendation: 'physiotherapy' },
      { kind: 'answer-copied', on: '2027-12-14', recommendation: 'physiotherapy' },
    ]);
    expect(await appeal.outcome()).toEqual({ status: 'COMPLETED', with: 'dismissed' });
  });
});

import { live, type Office } from '@ehc/casefile/testing';
import { helpAgreed } from '../testing/history-stories.js';
import { newDisagreement, openOffice } from '../testing/office.js';

jest.setTimeout(60_000);

let office: Office;
beforeAll(async () => {
  office = await openOffice({ on: '2026-10-05' });
});
afterEach(() => office?.clear());
afterAll(() => office?.close());

describe('given a family and an academy that agreed on help, and on an end by 20 November 2026', () => {
  it('when that day passes, then it is recorded and no breach of law, and they may set another and come to their end', async () => {
    const dispute = await live(
      office,
      () => newDisagreement(office),
      [...helpAgreed('2026-10-05', '2026-10-12'), { kind: 'timetable-set', on: '2026-10-12', by: '2026-11-20' }],
      '2026-11-23',
    );
    expect(await dispute.timeline()).toEqual([
      '2026-11-13 limit-near target/disagreement-timetable due 2026-11-20 (DRS-02, timetable set by the parties)',
      '2026-11-21 expected-date-passed target/disagreement-timetable due 2026-11-20 (DRS-02, timetable set by the parties)',
    ]);
    expect(await dispute.progress()).toMatchObject({ stage: 'resolving', closed: false });
    await dispute.enter({ kind: 'timetable-set', on: '2026-11-23', by: '2026-12-18' });
    await office.until('2026-12-16');
    await dispute.enter({ kind: 'resolution-ended', on: '2026-12-16', outcome: 'resolved', insteadOfTribunal: true });
    expect(await dispute.limit('target/disagreement-timetable')).toMatchObject({
      due: '2026-12-18',
      state: 'met',
      metOn: '2026-12-16',
      citation: 'DRS-02, timetable set by the parties',
    });
    expect(await dispute.outcome()).toEqual({ status: 'COMPLETED', with: 'resolved' });
  });
});

describe('given agencies that disagree about who pays for speech therapy', () => {
  it('when the date of a tier passes, then the officer is told, it goes up a tier with a date of its own, and its settlement ends that one', async () => {
    const dispute = await live(
      office,
      () => newDisagreement(office),
      [
        {
          kind: 'disagreement-raised',
          on: '2027-01-04',
          track: 'between-agencies',
          about: 'health-or-social-care',
          with: 'health-commissioner',
          lines: ['speech'],
        },
        { kind: 'provision-kept-running', on: '2027-01-04', line: 'speech', interim: 'local-authority' },
        { kind: 'escalated', on: '2027-01-04', tier: 1, by: '2027-01-18' },
        { kind: 'escalated', on: '2027-01-20', tier: 2, by: '2027-02-01' },
      ],
      '2027-01-27',
    );
    expect(await dispute.limit('target/disagreement-tier-1')).toMatchObject({ state: 'ended', endedOn: '2027-01-20' });
    const passed = [
      '2027-01-11 limit-near target/disagreement-tier-1 due 2027-01-18 (DRS-05, date given to tier 1)',
      '2027-01-19 expected-date-passed target/disagreement-tier-1 due 2027-01-18 (DRS-05, date given to tier 1)',
      '2027-01-25 limit-near target/disagreement-tier-2 due 2027-02-01 (DRS-05, date given to tier 2)',
    ];
    expect(await dispute.timeline()).toEqual(passed);
    expect(await dispute.letters()).toEqual([
      'escalation to managers',
      'escalation to officer',
      'limit-ahead to officer',
      'limit-missed to officer',
      'escalation to managers',
      'escalation to officer',
      'limit-ahead to officer',
    ]);
    await dispute.enter({ kind: 'agencies-settled', on: '2027-01-27', responsible: 'health-commissioner' });
    expect(await dispute.outcome()).toEqual({ status: 'COMPLETED', with: 'settled' });
    await office.until('2027-02-08');
    expect(await dispute.timeline()).toEqual(passed);
  });
});

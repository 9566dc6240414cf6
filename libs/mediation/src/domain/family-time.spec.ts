import type { MediationFact } from '../contract/index.js';
import {
  declinedInEaling,
  headerOf,
  mediated,
  mediationOnPaper,
  refusalOf,
  certificate,
  withTheAdviser,
} from '../testing/index.js';

const notice = (on: string, dated?: string): MediationFact => ({
  kind: 'notice-given',
  on,
  decision: 'refusal-to-issue',
  ...(dated ? { dated } : {}),
});
const begun = (on: string, dated?: string) => mediationOnPaper(headerOf(on)).enter(on, [notice(on, dated)]);

describe('given a notice of a decision', () => {
  it.each([
    ['30 June 2026, so that the time to appeal ends in August', '2026-06-30', undefined, '2026-08-30', '2026-09-01'],
    ['31 August 2026', '2026-08-31', undefined, '2026-10-31', '2026-11-02'],
    ['29 December 2023, two months before 29 February', '2023-12-29', undefined, '2024-02-29', '2024-02-29'],
    [
      '31 December 2026, two months before the end of a short month',
      '2026-12-31',
      undefined,
      '2027-02-28',
      '2027-03-01',
    ],
    ['29 February 2024', '2024-02-29', undefined, '2024-04-29', '2024-04-29'],
    [
      '31 October 2026, so that the time to appeal ends on New Year’s Eve',
      '2026-10-31',
      undefined,
      '2026-12-31',
      '2027-01-04',
    ],
    ['10 April 2026, and dated the day before', '2026-04-10', '2026-04-09', '2026-06-09', '2026-06-10'],
  ])('when it was sent on %s, then both of the family’s times follow', (_, sent, dated, contact, appeal) => {
    const record = begun(sent, dated);
    expect(record.clock('mediation.contact')).toMatchObject({ due: contact, citation: 'SEND Regs 2014 reg 33' });
    expect(record.clock('appeal.lodge')).toMatchObject({ due: appeal, citation: 'HESC Rules 2008 r.20(1)(c)' });
    expect(record).toMatchObject({ stage: 'notice-given', closed: false });
  });

  it('when nobody is contacted, then both times end by themselves, and with them the case; nobody has breached anything', () => {
    const record = begun('2026-06-30').on('2026-08-31');
    expect(record.events).toMatchObject([{ kind: 'window-closed', key: 'mediation.contact', due: '2026-08-30' }]);
    expect(record.closed).toBe(false);
    record.on('2026-09-02');
    expect(record.events.at(-1)).toMatchObject({ kind: 'window-closed', key: 'appeal.lodge', due: '2026-09-01' });
    expect(record).toMatchObject({ stage: 'over', closed: true });
    expect(record.letters).toEqual([]);
  });

  it('when the case was over, then what comes late is recorded still', () => {
    const record = begun('2026-06-30').on('2026-09-02');
    record.enter('2026-09-03', [{ kind: 'adviser-contacted', on: '2026-08-28', provider: 'north-mediation' }]);
    expect(record.clock('mediation.contact')).toMatchObject({ metOn: '2026-08-28' });
  });

  it('when an appeal is lodged in time, then the time to appeal is used, and nothing waits any more', () => {
    const record = mediationOnPaper(headerOf('2026-04-10')).live(declinedInEaling);
    expect(record).toMatchObject({ stage: 'certificate-issued', closed: false });
    record.live([{ kind: 'appeal-lodged', on: '2026-06-01' }]);
    expect(record.clock('appeal.lodge')).toMatchObject({ due: '2026-06-10', metOn: '2026-06-01' });
    expect(record).toMatchObject({ stage: 'over', closed: true });
    record.on('2026-06-11');
    expect(record.events.filter(({ kind }) => kind === 'window-closed')).toEqual([]);
  });

  it('when the decision is struck out, then nothing is owed any more', () => {
    const record = mediationOnPaper(headerOf('2026-04-10')).live([
      ...mediated(),
      { kind: 'notice-withdrawn', on: '2026-05-12' },
    ]);
    expect(record.clock('mediation.certificate-after')).toMatchObject({
      state: 'ended',
      endedOn: '2026-05-12',
      due: '2026-05-14',
      citation: 'SEND Regs 2014 reg 39(1)',
    });
    expect(record).toMatchObject({ stage: 'notice-withdrawn', closed: true });
  });

  it('when the dispute is settled, then the case is closed to all but an appeal and a correction', () => {
    const record = mediationOnPaper(headerOf('2026-04-10')).live([
      ...withTheAdviser,
      { kind: 'dispute-settled', on: '2026-04-28', how: 'authority-changed-decision' },
    ]);
    expect(record).toMatchObject({ stage: 'settled', closed: true });
    expect(record.clock('appeal.lodge')).toMatchObject({ state: 'ended', endedOn: '2026-04-28' });
    expect(
      refusalOf(() => record.enter('2026-05-01', [{ kind: 'choice-made', on: '2026-04-30', choice: 'declines' }])),
    ).toMatchObject({ code: 'case-closed' });
    record.enter('2026-05-01', [{ kind: 'appeal-lodged', on: '2026-05-01' }]);
    expect(record.stage).toBe('settled');
  });

  it('when the family contacted nobody within two months, then a certificate is refused, and the law says what is left', () => {
    const late: MediationFact[] = [
      notice('2026-04-10', '2026-04-09'),
      { kind: 'adviser-contacted', on: '2026-06-10', provider: 'north-mediation' },
      { kind: 'information-given', on: '2026-06-10' },
      { kind: 'choice-made', on: '2026-06-10', choice: 'declines' },
    ];
    const record = mediationOnPaper(headerOf('2026-04-10')).live(late);
    expect(record.clock('mediation.contact')).toMatchObject({
      due: '2026-06-09',
      state: 'met',
      closedFor: '2026-06-09',
    });
    expect(refusalOf(() => record.live([certificate('2026-06-12', 'does-not-wish')]))).toMatchObject({
      code: 'contacted-too-late',
      provision: 'SEND Regs 2014 reg 34(2)',
      detail: expect.stringMatching(/10 June 2026.*9 June 2026.*leave.*reg 34\(3\)/),
    });
  });

  it('when the notice is about a plan, then the refusal says that a dispute about placement alone needs no certificate', () => {
    const record = mediationOnPaper(headerOf('2026-04-10')).live([
      { kind: 'notice-given', on: '2026-04-10', decision: 'plan-contents' },
      { kind: 'adviser-contacted', on: '2026-06-11', provider: 'north-mediation' },
      { kind: 'information-given', on: '2026-06-11' },
      { kind: 'choice-made', on: '2026-06-11', choice: 'declines' },
    ]);
    expect(refusalOf(() => record.live([certificate('2026-06-12', 'does-not-wish')])).detail).toContain(
      'only about the school or other institution named needs no certificate (CFA 2014 s.55(2))',
    );
  });
});

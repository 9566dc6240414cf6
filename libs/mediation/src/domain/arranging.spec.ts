import type { MediationFact } from '../contract/index.js';
import {
  cancelledInDecember,
  headerOf,
  mediationOnPaper,
  refusalOf,
  wantsMediation,
  withTheAdviser,
} from '../testing/index.js';

const onHealth = (issues: 'health' | 'mixed', on: string, ...commissioners: string[]): MediationFact => ({
  kind: 'authority-told',
  on,
  issues,
  commissioners,
});
const inDecember: MediationFact[] = [
  { kind: 'notice-given', on: '2026-12-01', decision: 'plan-contents' },
  { kind: 'adviser-contacted', on: '2026-12-14', provider: 'north-mediation' },
  { kind: 'information-given', on: '2026-12-14' },
];
const told = (on: string, commissioner = 'icb-1'): MediationFact => ({
  kind: 'health-commissioner-told',
  on,
  commissioner,
});
const received = (on: string, commissioner = 'icb-1'): MediationFact => ({
  kind: 'health-commissioner-received',
  on,
  commissioner,
});

describe('given mediation on health alone', () => {
  const begun = () =>
    mediationOnPaper(headerOf('2026-12-01')).live([
      ...inDecember,
      onHealth('health', '2026-12-17', 'icb-1', 'icb-2'),
      told('2026-12-22'),
      received('2026-12-22'),
    ]);

  it('when each commissioner is told, then its 30 days run from the day it received the notice', () => {
    const record = begun();
    expect(record.clock('mediation.notify-icb/icb-1')).toMatchObject({
      due: '2026-12-22',
      state: 'met',
      citation: 'SEND Regs 2014 reg 35(2)',
    });
    expect(record.clock('mediation.arrange-health/icb-1')).toMatchObject({
      due: '2027-01-21',
      state: 'running',
      citation: 'SEND Regs 2014 reg 35(3)',
    });
    expect(record.letters.map(({ template, recipient }) => [template, recipient])).toContainEqual([
      'health-issues-told',
      'health-commissioner',
    ]);
    record.on('2026-12-23');
    expect(record.clock('mediation.notify-icb/icb-2')).toMatchObject({ state: 'running', missedFor: '2026-12-22' });
  });

  it('when a late entry shows that a commissioner was told in time, then the breach is withdrawn in sight', () => {
    const record = begun()
      .on('2026-12-23')
      .enter('2027-01-05', [told('2026-12-21', 'icb-2')]);
    expect(record.clock('mediation.notify-icb/icb-2')).toMatchObject({
      due: '2026-12-22',
      state: 'met',
      metOn: '2026-12-21',
      citation: 'SEND Regs 2014 reg 35(2)',
    });
    expect(record.events.filter(({ key }) => key === 'mediation.notify-icb/icb-2').map(({ kind }) => kind)).toEqual([
      'limit-near',
      'limit-missed',
      'breach-withdrawn',
    ]);
  });

  it('when it cannot be arranged, then there is neither a report by the authority nor a certificate', () => {
    const record = begun();
    expect(refusalOf(() => record.live([{ kind: 'cannot-be-arranged', on: '2027-01-22' }]))).toMatchObject({
      code: 'health-alone',
      provision: 'SEND Regs 2014 reg 39(2) with reg 35(3)',
    });
    expect(
      refusalOf(() =>
        record.live([
          {
            kind: 'certificate-issued',
            on: '2027-01-22',
            certificate: 'NM-1',
            ground: 'not-arranged',
            register: 'registered',
          },
        ]),
      ),
    ).toMatchObject({
      code: 'ground-does-not-fit',
      field: 'ground',
      provision: 'SEND Regs 2014 reg 39(2) with reg 35(3)',
    });
  });
});

describe('given mediation on mixed issues', () => {
  it('when the authority was told, then the 30 days run from that day, whatever the commissioner received', () => {
    const record = mediationOnPaper(headerOf('2026-12-01')).live([
      ...inDecember,
      onHealth('mixed', '2026-12-17', 'icb-1'),
      told('2026-12-21'),
      received('2026-12-22'),
    ]);
    expect(record.clock('mediation.arrange-health')).toMatchObject({
      due: '2027-01-16',
      citation: 'SEND Regs 2014 reg 35(4)',
    });
    expect(record).toMatchObject({ stage: 'arranging', closed: false });
  });

  it('when the family names another commissioner later, then that one is told within 3 working days of its naming', () => {
    const record = mediationOnPaper(headerOf('2026-12-01')).live([
      ...inDecember,
      onHealth('mixed', '2026-12-17', 'icb-1'),
      onHealth('mixed', '2026-12-21', 'icb-1', 'icb-2'),
    ]);
    expect(record.clock('mediation.notify-icb/icb-1')).toMatchObject({ due: '2026-12-22' });
    expect(record.clock('mediation.notify-icb/icb-2')).toMatchObject({
      due: '2026-12-24',
      citation: 'SEND Regs 2014 reg 35(2)',
    });
    expect(record.clock('mediation.arrange-health')).toMatchObject({ due: '2027-01-16' });
  });

  it.each<[string, MediationFact[], string, string]>([
    ['no commissioner is named', [onHealth('mixed', '2026-12-17')], 'no-commissioner', 'commissioners'],
    [
      'a commissioner is named without health issues',
      [{ kind: 'authority-told', on: '2026-12-17', issues: 'education-and-social-care', commissioners: ['icb-1'] }],
      'no-health-issues',
      'commissioners',
    ],
    [
      'another commissioner is told',
      [onHealth('mixed', '2026-12-17', 'icb-1'), told('2026-12-18', 'icb-9')],
      'unknown-commissioner',
      'commissioner',
    ],
    [
      'a commissioner is told before the family named it',
      [onHealth('mixed', '2026-12-17', 'icb-1'), told('2026-12-16')],
      'before-what-it-depends-on',
      'on',
    ],
    [
      'a commissioner is told twice',
      [onHealth('mixed', '2026-12-17', 'icb-1'), told('2026-12-18'), told('2026-12-19')],
      'already-recorded',
      'commissioner',
    ],
  ])('when %s, then it is refused', (_, facts, code, field) => {
    const record = mediationOnPaper(headerOf('2026-12-01')).live(inDecember);
    const refused = refusalOf(() => record.enter('2026-12-20', facts));
    const provision = code === 'already-recorded' ? undefined : 'SEND Regs 2014 reg 35(2)';
    expect([refused.code, refused.field, refused.provision]).toEqual([code, field, provision]);
  });

  it('when a notice was received that nobody sent, then it is refused', () =>
    expect(
      refusalOf(() =>
        mediationOnPaper(headerOf('2026-12-01')).live([
          ...inDecember,
          onHealth('mixed', '2026-12-17', 'icb-1'),
          received('2026-12-18'),
        ]),
      ),
    ).toMatchObject({ code: 'not-allowed-at-this-stage', provision: 'SEND Regs 2014 reg 35(3)' }));
});

describe('given mediation that does not come about', () => {
  it('when the authority reports it, then the breach stands while the family waits, and adviser and family are told', () => {
    const record = mediationOnPaper(headerOf('2025-10-31')).live(cancelledInDecember);
    expect(record.events.filter(({ kind }) => kind === 'limit-missed').map(({ key }) => key)).toEqual([
      'mediation.arrange',
    ]);
    expect(record.clock('mediation.arrange')).toMatchObject({ due: '2025-12-24', state: 'running' });
    expect(record.letters.filter(({ template }) => template === 'mediation-cannot-be-arranged')).toMatchObject([
      { recipient: 'mediation-adviser' },
      { recipient: 'family' },
    ]);
    record.live([
      { kind: 'mediator-assigned', on: '2026-01-15', mediator: 'CMC-77', independent: true, registered: true },
      { kind: 'session-booked', on: '2026-01-15', session: 'session-3', date: '2026-01-26', by: 'local-authority' },
    ]);
    expect(record.stage).toBe('session-booked');
  });

  it.each<[string, MediationFact[], string, string | undefined]>([
    ['nobody asked the authority', withTheAdviser, 'not-allowed-at-this-stage', 'SEND Regs 2014 reg 39(2)'],
    [
      'the family has withdrawn',
      [...wantsMediation, { kind: 'mediation-withdrawn', on: '2026-05-01', by: 'family' }],
      'mediation-not-chosen',
      'SEND Regs 2014 reg 39(2)',
    ],
    [
      'it was reported before',
      [...wantsMediation, { kind: 'cannot-be-arranged', on: '2026-05-20' }],
      'already-recorded',
      undefined,
    ],
  ])('when %s, then the report is refused', (_, facts, code, provision) => {
    const record = mediationOnPaper(headerOf('2026-04-10')).live(facts);
    const refused = refusalOf(() => record.live([{ kind: 'cannot-be-arranged', on: '2026-05-26' }]));
    expect([refused.code, refused.provision]).toEqual([code, provision]);
  });
});

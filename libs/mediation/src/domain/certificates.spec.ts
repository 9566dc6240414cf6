import type { MediationFact } from '../contract/index.js';
import {
  certificate,
  headerOf,
  mediated,
  mediationOnPaper,
  refusalOf,
  wantsMediation,
  withTheAdviser,
} from '../testing/index.js';

const declines: MediationFact[] = [...withTheAdviser, { kind: 'choice-made', on: '2026-05-06', choice: 'declines' }];
const record = (facts: MediationFact[]) => mediationOnPaper(headerOf('2026-04-10')).live(facts);

describe('given a family that is owed a certificate', () => {
  it('when it is issued, then the family is told with the last day to appeal, in one letter', () => {
    const given = record([...declines, certificate('2026-05-08', 'does-not-wish')]);
    expect(given.clock('mediation.certificate-declined')).toMatchObject({
      due: '2026-05-11',
      state: 'met',
      metOn: '2026-05-08',
      citation: 'SEND Regs 2014 reg 34(1)',
    });
    expect(given.letters).toEqual([
      {
        template: 'mediation-certificate',
        recipient: 'family',
        concerns: expect.objectContaining({ certificate: 'NM-0009', lastDayToAppeal: '2026-06-10' }),
      },
    ]);
  });

  it('when it is not issued, then the limit is near, is missed, and stays owed', () => {
    const late = record(declines).on('2026-05-10').on('2026-05-12');
    expect(late.events.map(({ kind, due, citation }) => [kind, due, citation])).toEqual([
      ['limit-near', '2026-05-11', 'SEND Regs 2014 reg 34(1)'],
      ['limit-missed', '2026-05-11', 'SEND Regs 2014 reg 34(1)'],
    ]);
    late.on('2026-08-01');
    expect(late).toMatchObject({ stage: 'declined', closed: false });
  });

  it('when it is replaced for wrong details, then it counts from its first issue, and the month to appeal from the new one', () => {
    const given = record([
      ...declines,
      certificate('2026-05-08', 'does-not-wish'),
      { kind: 'certificate-revoked', on: '2026-05-19', certificate: 'NM-0009', because: 'wrong-details' },
    ]);
    expect(given.clock('mediation.certificate-declined')).toMatchObject({ state: 'running', missedFor: '2026-05-11' });
    expect(given.letters).toContainEqual({
      template: 'certificate-revoked',
      recipient: 'family',
      concerns: expect.objectContaining({ certificate: 'NM-0009', lastDayToAppeal: '2026-06-10' }),
    });
    given.live([certificate('2026-05-20', 'does-not-wish', 'NM-0010')]);
    expect(given.clock('mediation.certificate-declined')).toMatchObject({ state: 'met', metOn: '2026-05-08' });
    expect(given.clock('mediation.certificate-declined').missedFor).toBeUndefined();
    expect(given.clock('appeal.lodge')).toMatchObject({ due: '2026-06-22', citation: 'HESC Rules 2008 r.20(1)(c)' });
  });

  it('when it was issued in error, then it never counted', () => {
    const given = record([
      ...declines,
      certificate('2026-05-08', 'does-not-wish'),
      { kind: 'certificate-revoked', on: '2026-05-19', certificate: 'NM-0009', because: 'issued-in-error' },
      certificate('2026-05-20', 'does-not-wish', 'NM-0010'),
    ]);
    expect(given.clock('mediation.certificate-declined')).toMatchObject({
      due: '2026-05-11',
      state: 'met-late',
      metOn: '2026-05-20',
      missedFor: '2026-05-11',
      citation: 'SEND Regs 2014 reg 34(1)',
    });
  });

  it.each<[string, MediationFact[], string, string | undefined]>([
    [
      'a second stands already',
      [...declines, certificate('2026-05-08', 'does-not-wish'), certificate('2026-05-08', 'does-not-wish', 'NM-2')],
      'certificate-exists',
      'CFA 2014 s.55',
    ],
    [
      'its number was used before',
      [
        ...declines,
        certificate('2026-05-08', 'does-not-wish'),
        { kind: 'certificate-revoked', on: '2026-05-08', certificate: 'NM-0009', because: 'wrong-details' },
        certificate('2026-05-09', 'does-not-wish'),
      ],
      'certificate-number-used',
      'MED-11',
    ],
    [
      'the adviser is not on the register',
      [...declines, { ...certificate('2026-05-08', 'does-not-wish'), register: 'not-registered' }],
      'not-registered',
      'DRS-04; MED-11',
    ],
    [
      'the family contacted nobody',
      [withTheAdviser[0]!, certificate('2026-05-08', 'does-not-wish')],
      'not-allowed-at-this-stage',
      'SEND Regs 2014 reg 34(2)',
    ],
    [
      'the family was not informed',
      [
        ...withTheAdviser.slice(0, 2),
        { kind: 'choice-made', on: '2026-05-06', choice: 'declines' },
        certificate('2026-05-08', 'does-not-wish'),
      ],
      'not-allowed-at-this-stage',
      'CFA 2014 s.55(4)',
    ],
    [
      'the family wants mediation, and the ground says that it does not',
      [...wantsMediation, certificate('2026-05-08', 'does-not-wish')],
      'ground-does-not-fit',
      'CFA 2014 s.55(4)',
    ],
    [
      'the family has not chosen',
      [...withTheAdviser, certificate('2026-05-08', 'does-not-wish')],
      'not-allowed-at-this-stage',
      'SEND Regs 2014 reg 34(1)',
    ],
    [
      'the mediation has not ended',
      [...wantsMediation, certificate('2026-05-08', 'mediated')],
      'not-allowed-at-this-stage',
      'CFA 2014 s.55(5); SEND Regs 2014 reg 39(1)',
    ],
    [
      'the authority did not say that it cannot arrange mediation',
      [...wantsMediation, certificate('2026-05-28', 'not-arranged')],
      'not-allowed-at-this-stage',
      'SEND Regs 2014 reg 39(3)',
    ],
    [
      'it is dated before the mediation ended',
      [...mediated(), certificate('2026-05-10', 'mediated')],
      'before-what-it-depends-on',
      'CFA 2014 s.55(5); SEND Regs 2014 reg 39(1)',
    ],
    [
      'one is revoked that was never issued',
      [...declines, { kind: 'certificate-revoked', on: '2026-05-08', certificate: 'NM-7', because: 'wrong-details' }],
      'unknown-certificate',
      'MED-11',
    ],
    [
      'one is revoked twice',
      [
        ...declines,
        certificate('2026-05-08', 'does-not-wish'),
        { kind: 'certificate-revoked', on: '2026-05-09', certificate: 'NM-0009', because: 'wrong-details' },
        { kind: 'certificate-revoked', on: '2026-05-10', certificate: 'NM-0009', because: 'wrong-details' },
      ],
      'already-recorded',
      undefined,
    ],
  ])('when %s, then it is refused with its reason', (_, facts, code, provision) => {
    const refused = refusalOf(() => mediationOnPaper(headerOf('2026-04-10')).enter('2026-06-09', facts));
    expect([refused.code, refused.provision]).toEqual([code, provision]);
  });
});

import {
  certificate,
  headerOf,
  mediated,
  mediationOnPaper,
  refusalOf,
  wantsMediation,
  withTheAdviser,
} from '../testing/index.js';
import { mediationRules } from './rules.js';

const record = () => mediationOnPaper(headerOf('2026-04-10'));

describe('given a family that may change its mind', () => {
  it('when it declines and then wants mediation, then no certificate is owed until the mediation has ended', () => {
    const family = record().live([
      ...withTheAdviser,
      { kind: 'choice-made', on: '2026-04-21', choice: 'declines' },
      ...mediated().slice(withTheAdviser.length),
    ]);
    expect(family.clock('mediation.certificate-declined')).toMatchObject({
      due: '2026-04-24',
      state: 'ended',
      endedOn: '2026-04-22',
      citation: 'SEND Regs 2014 reg 34(1)',
    });
    expect(family.clock('mediation.certificate-after')).toMatchObject({
      due: '2026-05-14',
      state: 'running',
      citation: 'SEND Regs 2014 reg 39(1)',
    });
    family.live([certificate('2026-05-13', 'mediated')]);
    expect(family.clock('mediation.certificate-after')).toMatchObject({ state: 'met', metOn: '2026-05-13' });
    expect(family.events.filter(({ kind }) => kind === 'limit-missed')).toEqual([]);
  });

  it('when it took part in mediation after a certificate on another ground, then it is owed one more, from which the month runs', () => {
    const family = record().live([
      ...withTheAdviser,
      { kind: 'choice-made', on: '2026-04-20', choice: 'declines' },
      certificate('2026-04-21', 'does-not-wish', 'NM-0001'),
      ...mediated('not-agreed').slice(withTheAdviser.length),
    ]);
    expect(family.clock('appeal.lodge')).toMatchObject({ due: '2026-06-10' });
    family.live([certificate('2026-05-14', 'mediated', 'NM-0002')]);
    expect(family.clock('mediation.certificate-after')).toMatchObject({
      due: '2026-05-14',
      state: 'met',
      citation: 'SEND Regs 2014 reg 39(1)',
    });
    expect(family.clock('appeal.lodge')).toMatchObject({ due: '2026-06-15', citation: 'HESC Rules 2008 r.20(1)(c)' });
  });

  it('when it withdraws in the middle, then arranging ends, and it is owed a certificate within 3 working days of that', () => {
    const family = record().live([
      ...wantsMediation,
      { kind: 'session-booked', on: '2026-04-27', session: 'session-1', date: '2026-05-11', by: 'local-authority' },
      { kind: 'mediation-withdrawn', on: '2026-05-01', by: 'family' },
    ]);
    expect(family.clock('mediation.arrange')).toMatchObject({
      due: '2026-05-23',
      state: 'ended',
      endedOn: '2026-05-01',
      citation: 'SEND Regs 2014 reg 36(2)',
    });
    expect(family.clock('mediation.certificate-declined')).toMatchObject({
      due: '2026-05-07',
      state: 'running',
      citation: 'SEND Regs 2014 reg 34(1)',
    });
    expect(family).toMatchObject({ stage: 'declined', closed: false });
    family.live([certificate('2026-05-07', 'does-not-wish')]);
    expect(family.clock('mediation.certificate-declined')).toMatchObject({ state: 'met', metOn: '2026-05-07' });
    expect(family.stage).toBe('certificate-issued');
  });

  it('when it declines twice, then a breach of the first time stays on record', () => {
    const family = record().live([
      ...withTheAdviser,
      { kind: 'choice-made', on: '2026-04-20', choice: 'declines' },
      { kind: 'choice-made', on: '2026-04-28', choice: 'undecided' },
      { kind: 'choice-made', on: '2026-05-05', choice: 'declines' },
    ]);
    expect(family.clock('mediation.certificate-declined')).toMatchObject({
      due: '2026-04-23',
      state: 'ended',
      missedFor: '2026-04-23',
    });
    expect(family.clock('mediation.certificate-declined/2')).toMatchObject({
      due: '2026-05-08',
      state: 'running',
      citation: 'SEND Regs 2014 reg 34(1)',
    });
  });

  it('when it wants mediation, then the adviser is expected to tell the authority as the local agreement says, which is no duty of law', () => {
    const family = record().live([
      ...withTheAdviser,
      { kind: 'choice-made', on: '2026-04-22', choice: 'wants-mediation' },
    ]);
    expect(family.clock('mediation.adviser-tells-la')).toMatchObject({
      due: '2026-04-27',
      nature: 'expected',
      state: 'running',
      citation: 'Local agreement adviser tells the authority',
    });
    family.live([{ kind: 'authority-told', on: '2026-04-23', issues: 'education-and-social-care' }]);
    expect(family.clock('mediation.adviser-tells-la')).toMatchObject({ state: 'met', metOn: '2026-04-23' });
  });

  it('when it has asked for mediation, then the case waits for it beyond every other time', () => {
    const family = record().live([
      ...withTheAdviser,
      { kind: 'choice-made', on: '2026-04-22', choice: 'wants-mediation' },
    ]);
    family.on('2026-07-01');
    expect(family).toMatchObject({ stage: 'wants-mediation', closed: false });
    family.enter('2026-07-02', [{ kind: 'appeal-lodged', on: '2026-06-09' }]);
    expect(family).toMatchObject({ stage: 'over', closed: true });
  });

  it('when it withdraws and begins again, then a second 30 days run, and a breach of the first stays', () => {
    const family = record()
      .live(wantsMediation)
      .on('2026-05-25')
      .live([
        { kind: 'mediation-withdrawn', on: '2026-05-26', by: 'family' },
        { kind: 'authority-told', on: '2026-06-01', issues: 'education-and-social-care' },
      ]);
    expect(family.clock('mediation.arrange')).toMatchObject({
      due: '2026-05-23',
      state: 'ended',
      missedFor: '2026-05-23',
      citation: 'SEND Regs 2014 reg 36(2)',
    });
    expect(family.clock('mediation.arrange/2')).toMatchObject({
      due: '2026-07-01',
      state: 'running',
      citation: 'SEND Regs 2014 reg 36(2)',
    });
    expect(family.stage).toBe('arranging');
  });

  it('when it goes to another adviser, then those of the new provider see the case', () => {
    const family = record().live([
      ...withTheAdviser,
      { kind: 'adviser-contacted', on: '2026-04-29', provider: 'south-mediation' },
    ]);
    expect(mediationRules.caseOf(family.facts).provider).toBe('south-mediation');
  });

  it('when it never asked for mediation, then it cannot withdraw from it', () =>
    expect(
      refusalOf(() =>
        record().live([...withTheAdviser, { kind: 'mediation-withdrawn', on: '2026-04-22', by: 'family' }]),
      ),
    ).toMatchObject({ code: 'mediation-not-chosen', provision: 'MED-03' }));

  it('when the mediation has ended, then it neither chooses nor withdraws any more', () => {
    const family = record().live(mediated());
    for (const late of [
      { kind: 'choice-made', on: '2026-05-12', choice: 'declines' },
      { kind: 'mediation-withdrawn', on: '2026-05-12', by: 'family' },
      { kind: 'authority-told', on: '2026-05-12', issues: 'education-and-social-care' },
    ] as const)
      expect(refusalOf(() => family.live([late]))).toMatchObject({ code: 'already-mediated', field: 'on' });
  });
});

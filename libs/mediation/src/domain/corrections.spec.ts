import { withFact } from '@ehc/casefile/domain';
import type { FactOf, HappeningFact, MediationFact } from '../contract/index.js';
import {
  certificate,
  declinedInEaling,
  headerOf,
  mediated,
  mediationOnPaper,
  refusalOf,
  wantsMediation,
} from '../testing/index.js';
import { lettersAfter } from './letters.js';

const correct = (on: string, corrects: number, replacement?: HappeningFact): FactOf<'correction'> => ({
  kind: 'correction',
  on,
  corrects,
  ...(replacement ? { replacement } : {}),
});
const declined = () => mediationOnPaper(headerOf('2026-04-10')).live(declinedInEaling);
const notice = (on: string, dated?: string): HappeningFact => ({
  kind: 'notice-given',
  on,
  decision: 'refusal-to-assess',
  ...(dated ? { dated } : {}),
});

describe('given an entry that was wrong', () => {
  it('when the notice was sent on another day, then both of the family’s times move', () => {
    const record = declined().enter('2026-05-11', [correct('2026-05-11', 1, notice('2026-04-08'))]);
    expect(record.clock('mediation.contact')).toMatchObject({ due: '2026-06-08', citation: 'SEND Regs 2014 reg 33' });
    expect(record.clock('appeal.lodge')).toMatchObject({ due: '2026-06-08', citation: 'HESC Rules 2008 r.20(1)(c)' });
  });

  it.each<[string, number, HappeningFact | undefined, string | undefined]>([
    ['the notice was sent earlier', 1, notice('2026-04-08'), '2026-06-08'],
    ['the certificate was issued later', 5, certificate('2026-05-20', 'does-not-wish', 'NM-0001'), '2026-06-22'],
    ['only the date on the notice was wrong', 1, notice('2026-04-10', '2026-04-09'), undefined],
    [
      'the family had chosen a day earlier',
      4,
      { kind: 'choice-made', on: '2026-05-05', choice: 'declines' },
      undefined,
    ],
  ])(
    'when %s, then the family is told where that moves the last day to appeal',
    (_, corrects, replacement, lastDay) => {
      const { facts } = declined();
      const fact = correct('2026-05-20', corrects, replacement);
      const after = withFact<MediationFact>(facts, { sequence: 6, fact });
      expect(lettersAfter(fact, after, facts)).toMatchObject(
        lastDay
          ? [{ template: 'appeal-window-moved', recipient: 'family', concerns: { lastDayToAppeal: lastDay } }]
          : [],
      );
    },
  );

  it('when the family has appealed, then it is told nothing of a day that it needs no more', () => {
    const { facts } = declined().live([{ kind: 'appeal-lodged', on: '2026-05-15' }]);
    const fact = correct('2026-05-20', 1, notice('2026-04-08'));
    expect(lettersAfter(fact, withFact<MediationFact>(facts, { sequence: 7, fact }), facts)).toEqual([]);
  });

  it.each<[string, HappeningFact | undefined, number, string]>([
    ['the notice was dated so early that the contact was too late', notice('2026-03-01'), 1, 'contacted-too-late'],
    [
      'the family had never declined',
      { kind: 'choice-made', on: '2026-05-06', choice: 'wants-mediation' },
      4,
      'ground-does-not-fit',
    ],
    ['there was no choice', undefined, 4, 'not-allowed-at-this-stage'],
    [
      'the choice came after the certificate',
      { kind: 'choice-made', on: '2026-05-11', choice: 'declines' },
      4,
      'before-what-it-depends-on',
    ],
    ['the notice was never given', undefined, 1, 'nothing-left'],
    ['the choice had been a contact', { kind: 'adviser-contacted', on: '2026-05-06', provider: 'x' }, 4, 'other-kind'],
    [
      'the certificate had been issued a day later',
      {
        kind: 'certificate-issued',
        on: '2026-05-09',
        certificate: 'MC-1',
        ground: 'does-not-wish',
        register: 'registered',
      },
      5,
      'cannot-be-corrected',
    ],
    ['the notice will be sent tomorrow', notice('2026-05-12'), 1, 'date-in-the-future'],
  ])(
    'when a correction says that %s, then it is refused, for the certificate would not stand',
    (_, replacement, entry, code) =>
      expect(
        refusalOf(() => declined().enter('2026-05-11', [correct('2026-05-11', entry, replacement)])),
      ).toMatchObject({
        code,
      }),
  );

  it('when a session turns out to have been announced too late, then the correction is refused by reg 37(2)', () => {
    const record = mediationOnPaper(headerOf('2026-04-10')).live(mediated());
    const booked = record.facts.find(({ fact }) => fact.kind === 'session-booked')!;
    const later = { ...(booked.fact as FactOf<'session-booked'>), on: '2026-05-05' };
    expect(refusalOf(() => record.correct('2026-05-12', 'session-booked', later))).toMatchObject({
      code: 'too-short-notice',
      provision: 'SEND Regs 2014 reg 37(2)',
    });
  });

  it('when a withdrawal is struck out, then the 30 days go on as if it had not been', () => {
    const record = mediationOnPaper(headerOf('2026-04-10')).live([
      ...wantsMediation,
      { kind: 'mediation-withdrawn', on: '2026-05-01', by: 'family' },
    ]);
    record.correct('2026-05-05', 'mediation-withdrawn');
    expect(record.clock('mediation.arrange')).toMatchObject({
      due: '2026-05-23',
      state: 'running',
      citation: 'SEND Regs 2014 reg 36(2)',
    });
    expect(record.clock('mediation.certificate-declined')).toMatchObject({ state: 'ended' });
    expect(record.stage).toBe('arranging');
  });

  it('when a table of limits is mended, then the case is reckoned again and its facts stay', () => {
    const record = declined();
    record.enter('2026-05-20', [{ kind: 'due-dates-recomputed', on: '2026-05-20', agreementVersion: '2014-11' }]);
    expect(record.clock('appeal.lodge')).toMatchObject({ due: '2026-06-10' });
    expect(record.facts).toHaveLength(declinedInEaling.length + 1);
  });
});

import type { FactOf, MediationFact } from '../contract/index.js';
import { declinedInEaling, headerOf, mediated, mediationOnPaper, refusalOf, withTheAdviser } from '../testing/index.js';

const cost = (rest: Partial<FactOf<'cost-recorded'>> = {}): FactOf<'cost-recorded'> => ({
  kind: 'cost-recorded',
  on: '2026-05-12',
  borneBy: 'family',
  pence: 12_050,
  minutes: 180,
  ...rest,
});
const lessons: MediationFact = {
  kind: 'lessons-recorded',
  on: '2026-05-12',
  lessons: ['papers-late', 'session-length'],
};
const begun = (facts: MediationFact[] = mediated()) => mediationOnPaper(headerOf('2026-04-10')).live(facts);

describe('given a mediation of 11 May 2026', () => {
  it('when several say what it cost them, and what is to be learned, then nothing else changes: no limit, no letter, no stage', () => {
    const record = begun();
    const { clocks, stage, letters } = begun().on('2026-05-12');
    record.live([
      cost({ session: 'session-1' }),
      cost({ borneBy: 'local-authority', pence: 90_000 }),
      { kind: 'cost-recorded', on: '2026-05-12', borneBy: 'local-authority', minutes: 0 },
      lessons,
      lessons,
    ]);
    expect(record).toMatchObject({ clocks, stage, letters });
    expect(record.facts).toHaveLength(mediated().length + 5);
  });

  it('when a cost has neither money nor time, then it is refused by the name of the field; 0 is an answer (MED-12)', () => {
    const empty: MediationFact = { kind: 'cost-recorded', on: '2026-05-12', borneBy: 'family' };
    expect(refusalOf(() => begun().live([empty]))).toMatchObject({
      code: 'cost-empty',
      field: 'pence',
      provision: 'MED-12',
    });
    expect(begun().live([{ ...empty, pence: 0 }]).facts).toHaveLength(mediated().length + 1);
  });

  it('when it is of a session that nobody booked, then it is refused', () =>
    expect(refusalOf(() => begun().live([cost({ session: 'session-9' })]))).toMatchObject({
      code: 'unknown-session',
      field: 'session',
    }));

  it('when it is of a session that was cancelled, then it is taken: the journey was made all the same', () => {
    const cancelled: MediationFact[] = [
      ...mediated().slice(0, -2),
      { kind: 'session-cancelled', on: '2026-05-11', session: 'session-1', by: 'mediator' },
    ];
    expect(begun(cancelled).live([cost({ session: 'session-1' })]).stage).toBe('arranging');
  });

  it.each<[string, string, MediationFact, string]>([
    ['before the notice of 10 April 2026', '2026-05-12', cost({ on: '2026-04-09' }), 'before-it-began'],
    ['of a day to come', '2026-05-12', cost({ on: '2026-05-13' }), 'date-in-the-future'],
  ])('when a cost is %s, then it is refused', (_, today, fact, code) =>
    expect(refusalOf(() => begun().enter(today, fact))).toMatchObject({ code, field: 'on' }),
  );
});

describe('given a case that is over', () => {
  it.each<[string, MediationFact[]]>([
    ['over', declinedInEaling],
    ['settled', [...withTheAdviser, { kind: 'dispute-settled', on: '2026-05-01', how: 'family-content' }]],
    ['notice-withdrawn', [...withTheAdviser, { kind: 'notice-withdrawn', on: '2026-05-01' }]],
  ])('when it is "%s", then its costs and lessons are taken still, and it stays closed', (stage, facts) => {
    const record = begun(facts).enter('2026-09-01', cost({ on: '2026-09-01' }), { ...lessons, on: '2026-09-01' });
    expect(record).toMatchObject({ stage, closed: true });
    expect(record.facts).toHaveLength(facts.length + 2);
  });
});

describe('given a cost that was entered wrongly', () => {
  it('when another amount is put in its place, or it is struck out, then that is what the record knows', () => {
    const record = begun().live([cost()]);
    const known = () => record.facts.filter(({ fact }) => fact.kind === 'cost-recorded').map(({ fact }) => fact);
    record.correct('2026-05-13', 'cost-recorded', cost({ pence: 1_205 }));
    expect(known()).toEqual([cost({ pence: 1_205 })]);
    record.correct('2026-05-14', 'cost-recorded');
    expect(known()).toEqual([]);
  });

  it('when the correction leaves neither money nor time, then it is refused', () => {
    const record = begun().live([cost()]);
    const empty: FactOf<'cost-recorded'> = { kind: 'cost-recorded', on: '2026-05-12', borneBy: 'family' };
    expect(refusalOf(() => record.correct('2026-05-13', 'cost-recorded', empty))).toMatchObject({ code: 'cost-empty' });
  });

  it('when the booking of its session is struck out, then the booking is kept until the cost is put right', () => {
    const booked = mediated().slice(0, -2);
    const record = begun(booked).live([cost({ session: 'session-1' })]);
    expect(refusalOf(() => record.correct('2026-05-13', 'session-booked'))).toMatchObject({ code: 'unknown-session' });
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Counted } from '../counting/mediation-statistics.js';
import { groups, type Group } from '../groups.js';
import { csvOf } from './csv.js';
import { published } from './published.js';

const year = { from: '2025-09-01', to: '2026-08-31' };
const publish = (cells: Counted['cells'], days: number[] = [], costs: Counted['costs'] = {}) =>
  published({ cells, days, costs }, 'Essex County Council', year);
const valuesOf = (measure: Group, { rows }: ReturnType<typeof publish>) =>
  Object.fromEntries(rows.filter((row) => row.measure === measure).map(({ category, value }) => [category, value]));

describe('given statistics to publish', () => {
  it('when nothing was counted, then every number is 0, and there is nothing to say of days or costs', () => {
    const { rows } = publish({});
    const ofNothing = ({ category }: (typeof rows)[number]) => /^(median|longest|percent)/.test(category);
    expect(rows.filter((row) => !ofNothing(row)).every(({ value }) => value === 0)).toBe(true);
    expect(rows.filter(ofNothing).map(({ value }) => value)).toEqual(Array(3 + 3 + 3).fill('z'));
  });

  it('when 3 of 63 certificates are on one ground, then the next smallest is suppressed too, and the total is given', () =>
    expect(
      valuesOf(
        'certificates',
        publish({ 'certificates/mediated': 40, 'certificates/not-arranged': 3, 'certificates/does-not-wish': 20 }),
      ),
    ).toEqual({ mediated: 40, 'not-arranged': 'c', 'does-not-wish': 'c', total: 63 }));

  it('when seven families waited for their session, then median, longest and the share within 30 days are given', () =>
    expect(
      valuesOf(
        'days-to-session',
        publish(
          { 'wanted/session-held': 12, 'days-to-session/within-30-days': 7, 'days-to-session/later': 5 },
          [19, 20, 21, 22, 28, 29, 30, 31, 40, 44, 60, 71],
        ),
      ),
    ).toEqual({ 'within-30-days': 7, later: 5, total: 12, median: 29.5, longest: 71, 'percent-within-30-days': 58 }));

  it('when fewer than five waited, then neither a day nor a share is given', () =>
    expect(
      valuesOf(
        'days-to-session',
        publish({ 'wanted/session-held': 4, 'days-to-session/within-30-days': 4 }, [19, 20, 21, 22]),
      ),
    ).toEqual({
      'within-30-days': 'c',
      later: 0,
      total: 'c',
      median: 'c',
      longest: 'c',
      'percent-within-30-days': 'c',
    }));

  it('when the number of sessions is suppressed to protect another, then no median gives away that it is 5 or more', () => {
    const found = publish(
      {
        'wanted/session-held': 5,
        'wanted/no-session': 1,
        'days-to-session/within-30-days': 3,
        'days-to-session/later': 2,
      },
      [19, 20, 21, 32, 33],
    );
    expect(valuesOf('wanted', found)).toEqual({ 'session-held': 'c', 'no-session': 'c', total: 6 });
    expect(valuesOf('days-to-session', found)).toMatchObject({ total: 'c', median: 'c', longest: 'c' });
  });

  it('when a number would be told by another measure all the same, then it is left, and one is hidden that helps', () => {
    const found = publish(
      { 'wanted/session-held': 5, 'wanted/no-session': 1, 'days-to-session/within-30-days': 5 },
      [19, 20, 21, 22, 23],
    );
    expect(valuesOf('wanted', found)).toEqual({ 'session-held': 5, 'no-session': 'c', total: 'c' });
    expect(valuesOf('days-to-session', found)).toMatchObject({ total: 5, 'within-30-days': 5, median: 21 });
  });
});

describe('given what mediations cost, and what is to be learned (MED-12)', () => {
  it('when five families told their cost in money and four their time, then only the median of the money is given, in whole pounds', () => {
    const found = publish({ 'cost-in-money/family': 5, 'cost-in-time/family': 4 }, [], {
      'cost-in-money/family': [0, 1_250, 4_460, 9_900, 30_000],
      'cost-in-time/family': [60, 90, 180, 240],
    });
    expect(valuesOf('cost-in-money', found)).toEqual({
      ...{ 'local-authority': 0, family: 5, 'health-commissioner': 0 },
      ...{ 'median-local-authority': 'z', 'median-family': 45, 'median-health-commissioner': 'z' },
    });
    expect(valuesOf('cost-in-time', found)).toMatchObject({ family: 'c', 'median-family': 'c' });
  });

  it('when an authority recorded its time for six mediations, then the median lies half-way between the third and the fourth', () =>
    expect(
      valuesOf(
        'cost-in-time',
        publish({ 'cost-in-time/local-authority': 6 }, [], {
          'cost-in-time/local-authority': [600, 120, 300, 240, 360, 480],
        }),
      ),
    ).toMatchObject({ 'local-authority': 6, 'median-local-authority': 330 }));

  it('when one lesson is small, then it alone is suppressed: lessons add up to nothing from which it could be had back', () => {
    const found = valuesOf('lessons', publish({ 'lessons/papers-late': 7, 'lessons/venue-or-access': 2 }));
    expect(found).toMatchObject({ 'papers-late': 7, 'venue-or-access': 'c', 'session-length': 0 });
    expect(found).not.toHaveProperty('total');
  });
});

describe('given the table to download', () => {
  const lines = csvOf(publish({ 'outcomes/agreed': 6, 'outcomes/not-agreed': 7 })).split('\r\n');
  it('then each number is a line with its period, authority, measure, category, value and note', () => {
    expect(lines[0]).toBe('period,local authority,measure,category,value,note');
    expect(lines).toContain('2025-09-01/2026-08-31,Essex County Council,outcomes,agreed,6,');
    expect(lines).toContain('2025-09-01/2026-08-31,Essex County Council,outcomes,total,13,');
    expect(lines).toContain('2025-09-01/2026-08-31,Essex County Council,days-to-session,median,z,Nothing was counted');
  });

  it('when a number is suppressed, then its note says what that means', () =>
    expect(csvOf(publish({ 'outcomes/agreed': 2 }))).toContain(
      'outcomes,agreed,c,"Suppressed: a number from 1 to 4, or one from which such a number could be had back"',
    ));
});

it('given the page that explains the measures, then it has every measure and category', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../../../docs/how-to/mediation-statistics.md'), 'utf8');
  for (const [measure, { parts }] of Object.entries(groups))
    for (const code of [measure, ...Object.keys(parts)]) expect(page).toContain(`\`${code}\``);
});

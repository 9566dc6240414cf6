import type { MediationFact } from '../../contract/index.js';
import { headerOf, mediated, mediationOnPaper, type MediationOnPaper } from '../../testing/index.js';
import { mediationStatistics } from './mediation-statistics.js';

const year = { from: '2025-09-01', to: '2026-08-31' };
const on = '2026-05-12';
const mediation = (...facts: MediationFact[]) =>
  mediationOnPaper(headerOf('2026-04-10')).live([...mediated(), ...facts]);

function counted(...cases: MediationOnPaper[]) {
  const { cells, costs } = mediationStatistics(cases, year);
  const ofCosts = Object.entries(cells).filter(([cell]) => /^(cost|lessons)/.test(cell));
  return { cells: Object.fromEntries(ofCosts), costs };
}

describe('given what mediations cost, and what is to be learned (MED-12)', () => {
  it('when a family told the cost of two sessions, then they are one mediation, with their sum', () =>
    expect(
      counted(
        mediation(
          { kind: 'cost-recorded', on, borneBy: 'family', pence: 1_500, minutes: 90 },
          { kind: 'cost-recorded', on, borneBy: 'family', pence: 2_000 },
        ),
      ),
    ).toEqual({
      cells: { 'cost-in-money/family': 1, 'cost-in-time/family': 1 },
      costs: { 'cost-in-money/family': [3_500], 'cost-in-time/family': [90] },
    }));

  it('when another bore a cost, then it counts by itself; and no cost on record is not a cost of 0', () =>
    expect(
      counted(
        mediation({ kind: 'cost-recorded', on, borneBy: 'local-authority', minutes: 600 }),
        mediation({ kind: 'cost-recorded', on, borneBy: 'local-authority', minutes: 0 }),
        mediation({ kind: 'cost-recorded', on, borneBy: 'health-commissioner', minutes: 60 }),
        mediation(),
      ),
    ).toEqual({
      cells: { 'cost-in-time/local-authority': 2, 'cost-in-time/health-commissioner': 1 },
      costs: { 'cost-in-time/local-authority': [600, 0], 'cost-in-time/health-commissioner': [60] },
    }));

  it('when a cost was struck out, then it does not count', () =>
    expect(
      counted(
        mediation({ kind: 'cost-recorded', on, borneBy: 'family', pence: 1_500 }).correct(
          '2026-05-13',
          'cost-recorded',
        ),
      ),
    ).toEqual({ cells: {}, costs: {} }));

  it('when a lesson is recorded again for a mediation, then it counts once', () =>
    expect(
      counted(
        mediation(
          { kind: 'lessons-recorded', on, lessons: ['papers-late', 'venue-or-access'] },
          { kind: 'lessons-recorded', on, lessons: ['papers-late', 'papers-late'] },
        ),
        mediation({ kind: 'lessons-recorded', on, lessons: ['papers-late'] }),
      ).cells,
    ).toEqual({ 'lessons/papers-late': 2, 'lessons/venue-or-access': 1 }));
});

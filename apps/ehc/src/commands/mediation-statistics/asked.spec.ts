import { authorityAsked, periodAsked } from './asked.js';

describe('given a command for statistics', () => {
  it('when the days exist and follow each other, then they are the period, one day alone too', () => {
    expect(periodAsked({ from: '2026-09-01', to: '2027-08-31' })).toEqual({ from: '2026-09-01', to: '2027-08-31' });
    expect(periodAsked({ from: '2028-02-29', to: '2028-02-29' })).toEqual({ from: '2028-02-29', to: '2028-02-29' });
  });

  it.each([
    [{ from: '2026-02-29', to: '2026-03-31' }, '--from 2026-02-29 is not a day: write it as YYYY-MM-DD.'],
    [{ from: '2026-03-01', to: '31/03/2026' }, '--to 31/03/2026 is not a day: write it as YYYY-MM-DD.'],
    [{ from: '2026-03-02', to: '2026-03-01' }, '--to 2026-03-01 is before --from 2026-03-02.'],
  ])('when it says %j, then it is refused with the option that is wrong', (asked, words) =>
    expect(() => periodAsked(asked)).toThrow(words),
  );

  it('when the authority is not served, then those that are served are named, and no empty table is printed', () => {
    const served = [{ code: 'EX' }, { code: 'WG' }];
    expect(authorityAsked('WG', served)).toBe('WG');
    expect(() => authorityAsked('ex', served)).toThrow('--la ex is not served here: choose one of EX, WG.');
  });
});

import fc from 'fast-check';
import {
  addDays,
  addMonths,
  atHourInLondon,
  daysBetween,
  isPlainDate,
  londonDate,
  longDate,
  weekday,
} from './plain-date.js';

const day = fc.integer({ min: -6_000, max: 7_000 }).map((n) => addDays('2014-09-01', n));

describe('a plain date', () => {
  it('is a day that exists', () => {
    expect(['2024-02-29', '2026-12-31'].every(isPlainDate)).toBe(true);
    const impossible = [
      '2026-02-29',
      '2026-13-01',
      '2026-1-1',
      '2026-04-31',
      '',
      'soon',
      20260101,
      null,
      undefined,
      new Date(),
    ];
    expect(impossible.filter(isPlainDate)).toEqual([]);
  });

  it('refuses to count from a day that does not exist', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow("'2026-02-30' is not a date");
  });

  it('is written out as people write it', () => {
    expect(longDate('2027-01-19')).toBe('19 January 2027');
    expect(weekday('2027-01-19')).toBe('Tuesday');
  });

  it('comes back after counting days forward and back again', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -4_000, max: 4_000 }), (date, n) => daysBetween(date, addDays(date, n)) === n),
    );
  });

  it('counts months to the corresponding date, or to the last day of a shorter month', () => {
    expect(addMonths('2026-12-31', 2)).toBe('2027-02-28');
    expect(addMonths('2027-12-31', 2)).toBe('2028-02-29');
    expect(addMonths('2026-10-31', 1)).toBe('2026-11-30');
    expect(addMonths('2027-09-01', -5)).toBe('2027-04-01');
    expect(addMonths('2027-03-31', -1)).toBe('2027-02-28');
  });

  it('never skips a month when counting months', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 36 }), (date, n) => {
        const months = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        return months(addMonths(date, n)) === months(date) + n;
      }),
    );
  });
});

describe('London time', () => {
  it('changes at 01:00 UTC on the last Sundays of March and October', () => {
    expect(londonDate(Date.parse('2026-07-01T23:30:00Z'))).toBe('2026-07-02');
    expect(londonDate(Date.parse('2026-01-01T23:30:00Z'))).toBe('2026-01-01');
    expect(new Date(atHourInLondon('2026-03-28', 9)).toISOString()).toBe('2026-03-28T09:00:00.000Z');
    expect(new Date(atHourInLondon('2026-03-29', 9)).toISOString()).toBe('2026-03-29T08:00:00.000Z');
    expect(new Date(atHourInLondon('2026-10-25', 9)).toISOString()).toBe('2026-10-25T09:00:00.000Z');
  });

  it('agrees with the time zone data of the platform at every instant', () => {
    const inLondon = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });
    const instant = fc.integer({ min: Date.parse('2012-01-01T00:00:00Z'), max: Date.parse('2028-12-31T00:00:00Z') });
    fc.assert(fc.property(instant, (ms) => londonDate(ms) === inLondon.format(ms)));
  });

  it('shows that hour on that date', () => {
    const hourOf = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' });
    fc.assert(
      fc.property(day, fc.integer({ min: 2, max: 23 }), (date, hour) => {
        const ms = atHourInLondon(date, hour);
        return londonDate(ms) === date && Number(hourOf.format(ms)) === hour;
      }),
    );
  });
});

import Holidays from 'date-holidays';
import fc from 'fast-check';
import { RuleError } from '../rule-error.js';
import { bankHolidays } from './bank-holidays.js';
import { addDays, weekday, type PlainDate } from './plain-date.js';
import { addWorkingDays, isWorkingDay, previousWorkingDay } from './working-days.js';

const everyDay = (from: PlainDate, to: PlainDate): PlainDate[] => {
  const days: PlainDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
};

describe('working days in England', () => {
  it('are the same as in an independent library, every day from 2014 to 2028', () => {
    const england = new Holidays('GB', 'ENG', { types: ['public', 'bank'] });
    const independent = new Set<string>();
    for (let year = 2014; year <= 2028; year += 1) {
      for (const { date } of england.getHolidays(year)) independent.add(date.slice(0, 10));
    }
    const differing = everyDay('2014-01-01', '2028-12-31').filter((day) => {
      const weekend = ['Saturday', 'Sunday'].includes(weekday(day));
      return isWorkingDay(day) === (weekend || independent.has(day));
    });
    expect(differing).toEqual([]);
  });

  it('leave out the one-off bank holidays', () => {
    for (const day of ['2020-05-08', '2022-06-03', '2022-09-19', '2023-05-08']) expect(isWorkingDay(day)).toBe(false);
    expect(isWorkingDay('2020-05-04')).toBe(true);
  });

  it('leave out Christmas Day and its substitute when Christmas is on a weekend', () => {
    expect(['2027-12-25', '2027-12-27', '2027-12-28'].map(isWorkingDay)).toEqual([false, false, false]);
  });

  it('count school holidays', () => {
    expect(isWorkingDay('2026-08-12')).toBe(true);
  });

  it('skip Easter when counted back', () => {
    expect(addWorkingDays('2027-03-31', -5)).toBe('2027-03-22');
    expect(previousWorkingDay('2027-03-29')).toBe('2027-03-25');
  });

  it('come back when counted forward and back again', () => {
    const workingDay = fc.integer({ min: 0, max: 4_700 }).map((n) => previousWorkingDay(addDays('2014-09-01', n)));
    fc.assert(
      fc.property(
        workingDay,
        fc.integer({ min: 1, max: 60 }),
        (day, n) => addWorkingDays(addWorkingDays(day, n), -n) === day,
      ),
    );
  });

  it('throw for a year without bank holidays, and say which', () => {
    expect(() => isWorkingDay('2029-01-01')).toThrow(RuleError);
    expect(() => addWorkingDays('2028-12-29', 3)).toThrow(
      'No bank holidays are on record for 2029 (the data runs from 2012 to 2028)',
    );
    expect(() => isWorkingDay('2011-12-31')).toThrow('2011');
  });

  it('come from data that says where and when it was copied', () => {
    expect(bankHolidays).toMatchObject({
      division: 'England and Wales',
      source: 'https://www.gov.uk/bank-holidays.json',
      copiedOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    });
  });
});

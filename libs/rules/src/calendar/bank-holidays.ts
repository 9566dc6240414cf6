import { createRequire } from 'node:module';
import { RuleError } from '../rule-error.js';
import type { BankHolidayList } from './bank-holiday-list.js';
import { type PlainDate, yearOf } from './plain-date.js';

/** Bank holidays of England and Wales as published on GOV.UK, with the source and the day they were copied. */
export const bankHolidays = createRequire(import.meta.url)('./bank-holidays.england-and-wales.json') as BankHolidayList;

/** The name of the bank holiday on that date, or undefined. Throws RuleError 'no-calendar' for a year outside the data. */
export function bankHoliday(date: PlainDate): string | undefined {
  const { firstYear, lastYear } = bankHolidays;
  const year = yearOf(date);
  if (year < firstYear || year > lastYear) {
    throw new RuleError(
      'no-calendar',
      `No bank holidays are on record for ${year} (the data runs from ${firstYear} to ${lastYear}). Add that year to the bank holidays first.`,
      'calendar',
    );
  }
  return bankHolidays.holidays[date];
}

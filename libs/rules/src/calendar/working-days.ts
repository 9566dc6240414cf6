import { bankHoliday } from './bank-holidays.js';
import { addDays, longDate, weekday, type PlainDate } from './plain-date.js';

/**
 * Why a date is not a working day ('Saturday', 'Christmas Day'), or undefined for a working day.
 * SI 2014/1530 defines no working day; this is the definition of the tribunal's rules (SI 2008/2699 r.1(3)):
 * not a Saturday, a Sunday, Christmas Day, Good Friday or a bank holiday. School holidays are working days.
 */
export function nonWorkingReason(date: PlainDate): string | undefined {
  const holiday = bankHoliday(date);
  if (holiday) return holiday;
  if (date.endsWith('-12-25')) return 'Christmas Day';
  const day = weekday(date);
  return day === 'Saturday' || day === 'Sunday' ? day : undefined;
}

/** Throws RuleError 'no-calendar' for a year without bank holidays. */
export function isWorkingDay(date: PlainDate): boolean {
  return nonWorkingReason(date) === undefined;
}

/** The nth working day after the date (before it, for a negative n). The date itself is not counted. */
export function addWorkingDays(date: PlainDate, n: number): PlainDate {
  const step = Math.sign(n);
  let day = date;
  for (let left = Math.abs(n); left > 0;) {
    day = addDays(day, step);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** The date itself if it is a working day, else the last working day before it. */
export function previousWorkingDay(date: PlainDate): PlainDate {
  return isWorkingDay(date) ? date : previousWorkingDay(addDays(date, -1));
}

/** The date itself if it is a working day, else the first working day after it. */
export function nextWorkingDay(date: PlainDate): PlainDate {
  return isWorkingDay(date) ? date : nextWorkingDay(addDays(date, 1));
}

/** The weekdays from a to b, both included, that are not working days: 'Friday 25 December 2026 (Christmas Day)'. */
export function holidaysWithin(a: PlainDate, b: PlainDate): string[] {
  const found: string[] = [];
  for (let day = a; day <= b; day = addDays(day, 1)) {
    const reason = nonWorkingReason(day);
    if (reason && reason !== 'Saturday' && reason !== 'Sunday')
      found.push(`${weekday(day)} ${longDate(day)} (${reason})`);
  }
  return found;
}

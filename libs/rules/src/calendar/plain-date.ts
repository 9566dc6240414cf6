/**
 * Plain dates: a day in England without a time. Pure arithmetic with no table, no dependency and no Intl,
 * so that workflow code may import it and always gets the same answer on replay.
 */
export { atHourInLondon, londonDate } from './london-time.js';

/** A calendar date written 'YYYY-MM-DD'. */
export type PlainDate = string;

const DAY = 86_400_000;
const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** True only for a date that exists, such as '2024-02-29', and not for '2026-02-29'. */
export function isPlainDate(text: unknown): text is PlainDate {
  if (typeof text !== 'string' || !/^\d{4}-(0[1-9]|1[0-2])-\d{2}$/.test(text)) return false;
  const day = dayOf(text);
  return day >= 1 && (day <= 28 || day <= daysInMonth(yearOf(text), monthOf(text)));
}

/** A date that exists and lies before the year 2200: far enough from the year 9999 for every limit that is counted from it. */
export const isDayToCountFrom = (text: unknown): text is PlainDate => isPlainDate(text) && text < '2200';

/** The date n days later (earlier for a negative n). */
export function addDays(date: PlainDate, n: number): PlainDate {
  return toPlainDate(toEpoch(date) + n * DAY);
}

/** How many days b is after a: daysBetween('2026-09-01', '2026-09-15') is 14. */
export function daysBetween(a: PlainDate, b: PlainDate): number {
  return Math.round((toEpoch(b) - toEpoch(a)) / DAY);
}

/** The corresponding date n months later, or the last day of a month that is too short: 31 December + 2 months is 28 or 29 February. */
export function addMonths(date: PlainDate, n: number): PlainDate {
  checked(date);
  const months = yearOf(date) * 12 + monthOf(date) - 1 + n;
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  return written(year, month, Math.min(dayOf(date), daysInMonth(year, month)));
}

/** '19 January 2027' */
export function longDate(date: PlainDate): string {
  checked(date);
  return `${dayOf(date)} ${MONTHS[monthOf(date) - 1]} ${yearOf(date)}`;
}

/** 'Tuesday' */
export function weekday(date: PlainDate): string {
  return WEEKDAYS[new Date(toEpoch(date)).getUTCDay()]!;
}

/** The year as a number. */
export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

/** The earliest of the dates given. */
export function earliest(...dates: PlainDate[]): PlainDate {
  return dates.reduce((a, b) => (b < a ? b : a));
}

/** The latest of the dates given. */
export function latest(...dates: PlainDate[]): PlainDate {
  return dates.reduce((a, b) => (b > a ? b : a));
}

function toEpoch(date: PlainDate): number {
  checked(date);
  return Date.UTC(yearOf(date), monthOf(date) - 1, dayOf(date));
}

function toPlainDate(epoch: number): PlainDate {
  const day = new Date(epoch);
  return written(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}

function written(year: number, month: number, day: number): PlainDate {
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function monthOf(date: PlainDate): number {
  return Number(date.slice(5, 7));
}

function dayOf(date: PlainDate): number {
  return Number(date.slice(8));
}

function checked(date: PlainDate): void {
  if (!isPlainDate(date)) throw new RangeError(`'${String(date)}' is not a date: write it as YYYY-MM-DD`);
}

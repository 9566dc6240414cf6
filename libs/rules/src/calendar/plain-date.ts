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
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const epoch = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(epoch) && new Date(epoch).toISOString().startsWith(text);
}

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
  const start = new Date(toEpoch(date));
  const firstOfMonth = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + n, 1);
  const target = new Date(firstOfMonth);
  const lastDay = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  return toPlainDate(firstOfMonth + (Math.min(start.getUTCDate(), lastDay) - 1) * DAY);
}

/** '19 January 2027' */
export function longDate(date: PlainDate): string {
  const day = new Date(toEpoch(date));
  return `${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
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
  if (!isPlainDate(date)) throw new RangeError(`'${String(date)}' is not a date: write it as YYYY-MM-DD`);
  return Date.parse(`${date}T00:00:00Z`);
}

function toPlainDate(epoch: number): PlainDate {
  return new Date(epoch).toISOString().slice(0, 10);
}

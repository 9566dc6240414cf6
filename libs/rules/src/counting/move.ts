import { addWorkingDays } from '../calendar/working-days.js';
import { addDays, addMonths, longDate, type PlainDate } from '../calendar/plain-date.js';
import type { Unit } from './count.js';

/** The date n units later (earlier for a negative n), by the calendar. 48 hours reach the same hour two days later. */
export function move(date: PlainDate, n: number, unit: Unit): PlainDate {
  switch (unit) {
    case 'hours':
      return addDays(date, Math.ceil(n / 24));
    case 'days':
      return addDays(date, n);
    case 'weeks':
      return addDays(date, 7 * n);
    case 'months':
      return addMonths(date, n);
    case 'years':
      return addMonths(date, 12 * n);
    case 'working-days':
      return addWorkingDays(date, n);
  }
}

/** '20 weeks (140 days)', '1 month', '3 working days' */
export function lengthInWords(n: number, unit: Unit): string {
  const word = unit === 'working-days' ? 'working days' : unit;
  const plain = `${n} ${n === 1 ? word.replace(/s$/, '') : word}`;
  return unit === 'weeks' ? `${plain} (${7 * n} days)` : plain;
}

/** '1 September 2026 + 20 weeks (140 days) = 19 January 2027' */
export function sum(from: PlainDate, sign: '+' | '-', words: string, result: PlainDate): string {
  return `${longDate(from)} ${sign} ${words} = ${longDate(result)}`;
}

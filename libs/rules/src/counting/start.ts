import { addMonths, type PlainDate } from '../calendar/plain-date.js';
import type { Count } from './count.js';
import type { Facts } from './facts.js';
import { needsOf } from './needs.js';

/** The day the time starts, which decides the version of the law: the first date that was given, or the birthday that counts. */
export function startOfTime(count: Count, facts: Facts): PlainDate | undefined {
  const dates = needsOf(count).filter(({ kind }) => kind === 'date');
  const given = dates.find(({ name }) => facts.has(name));
  if (!given) return undefined;
  const date = facts.date(given.name);
  return count.way === 'academic-year-of-age' ? addMonths(date, 12 * count.age) : date;
}

import { longDate } from '../calendar/plain-date.js';
import type { ByFact, Count } from './count.js';
import { inputWords } from './input-words.js';
import { lengthInWords } from './move.js';

/** A way of counting in words: 'within 20 weeks (140 days) of the day the request was received'. */
export function inWords(count: Count): string {
  switch (count.way) {
    case 'after':
      return `within ${lengthInWords(count.n, count.unit)} of ${inputWords(count.from)}, that day not counted`;
    case 'beginning-with':
      return `within ${lengthInWords(count.n, count.unit)} beginning with ${inputWords(count.from)}`;
    case 'minimum':
      return `at least ${lengthInWords(count.n, count.unit)} beginning with ${inputWords(count.from)}`;
    case 'notice':
      return `at least ${lengthInWords(count.n, count.unit)} before ${inputWords(count.from)}`;
    case 'before-day':
      return `before ${dayAndMonth(count)} in the calendar year of ${inputWords(count.from)}`;
    case 'before-date':
      return `before ${longDate(count.date)}`;
    case 'same-day':
      return `on ${inputWords(count.from)} itself`;
    case 'no-number':
      return count.words;
    case 'earlier-of':
    case 'later-of':
      return `${count.way === 'earlier-of' ? 'the earlier' : 'the later'} of: ${count.of.map(inWords).join('; ')}`;
    case 'optional':
      return `${inWords(count.count)} (where there is one)`;
    case 'by-fact':
      return eachCase(count);
    case 'move-or-awareness':
      return `on ${inputWords(count.move)}, or within ${count.n} working days beginning with ${inputWords(count.aware)} where that is less than ${count.n} working days before`;
    case 'tribunal-time-limit':
      return `${inWords(count.count)}; moved to the next working day, and out of August and the days from 25 December to 1 January`;
    case 'tribunal-working-days':
      return `within ${lengthInWords(count.n, 'working-days')} of ${inputWords(count.from)}, August and the days from 25 December to 1 January not counted`;
    case 'open-school-days':
      return `${count.n} days, after ${inputWords(count.from)}, on which the school or institution is open`;
    case 'not-before-end-of':
      return `not before the end of the time of ${count.rule}, or ${inputWords(count.orIfLater)} if later`;
    case 'academic-year-of-age':
      return `until the end of the academic year in which the age of ${count.age} is reached, never beyond the day before the next birthday`;
    case 'parts':
      return `see ${count.parts.join(', ')}`;
    case 'as-order':
      return `as an order of the same kind, from ${inputWords(count.from)}`;
    case 'local':
      return `as the local agreement says, from ${inputWords(count.from)}`;
  }
}

/** Cases that differ only in their provision are said once. */
function eachCase({ cases }: ByFact): string {
  const words = Object.entries(cases).map(([fact, count]) => [fact, inWords(count)] as const);
  const once = new Set(words.map(([, limit]) => limit));
  return once.size === 1 ? [...once][0]! : words.map(([fact, limit]) => `${fact}: ${limit}`).join('; ');
}

function dayAndMonth({ day, month }: { day: number; month: number }): string {
  const date = longDate(`2015-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
  return date.replace(/ \d{4}$/, '');
}

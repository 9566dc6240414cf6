import { addDays, addMonths, earliest, longDate, yearOf, type PlainDate } from '../calendar/plain-date.js';
import type { Of } from './count.js';
import { onlyReading, type Counted } from './counted.js';
import type { Facts } from './facts.js';

/** The end of the academic year in which an age is reached (reg 46), never later than the day before the next birthday. */
export function academicYearOfAge(count: Of<'academic-year-of-age'>, facts: Facts): Counted {
  const birthday = addMonths(facts.date(count.born), 12 * count.age);
  const last = addDays(addMonths(facts.date(count.born), 12 * (count.age + 1)), -1);
  const institution = facts.choice('institution', ['further-education', 'other']);
  if (!institution) throw facts.missing('institution');
  const courseEnds = facts.optionalDate('courseEnds');
  if (institution === 'other' && !courseEnds) throw facts.missing('courseEnds');
  const end = institution === 'further-education' ? july31From(birthday) : courseEnds!;
  const due = earliest(end, last);
  return onlyReading(due, [
    `${count.age}th birthday on ${longDate(birthday)}`,
    `academic year ends on ${longDate(end)}; never later than ${longDate(last)}`,
    `last day: ${longDate(due)}`,
  ]);
}

function july31From(date: PlainDate): PlainDate {
  const sameYear = `${yearOf(date)}-07-31`;
  return date <= sameYear ? sameYear : `${yearOf(date) + 1}-07-31`;
}

import { addDays, addMonths, longDate, yearOf, type PlainDate } from '../calendar/plain-date.js';
import { holidaysWithin } from '../calendar/working-days.js';
import type { Of } from './count.js';
import { onlyReading, type Counted } from './counted.js';
import type { Facts } from './facts.js';
import { lengthInWords, move, sum } from './move.js';

/** 'Within N of / after': the day of the event is not counted (Lester v Garland). */
export function after(count: Of<'after'>, facts: Facts): Counted {
  const from = facts.date(count.from);
  const due = move(from, count.n, count.unit);
  const counted = onlyReading(
    due,
    [sum(from, '+', lengthInWords(count.n, count.unit), due)],
    skipped(count, addDays(from, 1), due),
  );
  if (!count.dayOneReading) return counted;
  const safe = addDays(due, -1);
  return {
    ...counted,
    safe,
    notes: [
      ...counted.notes,
      `Safe date ${longDate(safe)}: some count the day of the event as day 1, which ends one day earlier.`,
    ],
  };
}

/** 'N beginning with': the day of the event is the first day. A working-day period that begins on a non-working day starts to count on the next working day. */
export function beginningWith(count: Of<'beginning-with'>, facts: Facts): Counted {
  const from = facts.date(count.from);
  const due = lastDayBeginningWith(from, count.n, count.unit);
  const words = `${lengthInWords(count.n, count.unit)} beginning with ${longDate(from)} end on ${longDate(due)}`;
  const counted = onlyReading(due, [words], skipped(count, from, due));
  if (!count.usualIsAnniversary) return counted;
  const usual = addDays(due, 1);
  return {
    ...counted,
    usual,
    notes: [
      ...counted.notes,
      `Many count to the anniversary, ${longDate(usual)}. The words "starting with" end one day earlier.`,
    ],
  };
}

/** A period of at least N beginning with a day: its last day, and the first day after it. */
export function minimum(count: Of<'minimum'>, facts: Facts): Counted {
  const from = facts.date(count.from);
  const due = lastDayBeginningWith(from, count.n, count.unit);
  const notBefore = addDays(due, 1);
  const step = `at least ${lengthInWords(count.n, count.unit)} beginning with ${longDate(from)}: last day ${longDate(due)}`;
  return { ...onlyReading(due, [step, `not before ${longDate(notBefore)}`]), notBefore, runsInFull: true };
}

/** 'At least N before': the latest day, and the one that leaves N clear days. */
export function notice(count: Of<'notice'>, facts: Facts): Counted {
  const event = facts.date(count.from);
  const due = move(event, -count.n, count.unit);
  const counted = onlyReading(
    due,
    [sum(event, '-', lengthInWords(count.n, count.unit), due)],
    skipped(count, due, addDays(event, -1)),
  );
  if (!count.clearDaysReading) return counted;
  const safe = addDays(due, -1);
  return {
    ...counted,
    safe,
    notes: [...counted.notes, `Safe date ${longDate(safe)}: leaves the whole period clear between the two days.`],
  };
}

/** 'Before 15 February' of the year of a date: strictly the day before; commonly read as 'by' that day. */
export function beforeDay(count: Of<'before-day'>, facts: Facts): Counted {
  const year = yearOf(facts.date(count.from));
  const usual = `${year}-${String(count.month).padStart(2, '0')}-${String(count.day).padStart(2, '0')}`;
  const due = addDays(usual, -1);
  return {
    ...onlyReading(due, [`before ${longDate(usual)}: last day ${longDate(due)}`]),
    usual,
    notes: [`Commonly written as "by ${longDate(usual)}". The word "before" ends one day earlier.`],
  };
}

/** Before a date fixed in the law itself. */
export function beforeDate(count: Of<'before-date'>): Counted {
  const due = addDays(count.date, -1);
  return onlyReading(due, [`before ${longDate(count.date)}: last day ${longDate(due)}`]);
}

/** The last day of a period that begins with a date; in a month too short for the date it ends a day before its last day. */
function lastDayBeginningWith(from: PlainDate, n: number, unit: Of<'beginning-with'>['unit']): PlainDate {
  if (unit === 'working-days') return move(addDays(from, -1), n, unit);
  if (unit === 'months') return addDays(addMonths(from, n), -1);
  return addDays(move(from, n, unit), -1);
}

function skipped(count: { unit: string }, from: PlainDate, to: PlainDate): string[] {
  if (count.unit !== 'working-days') return [];
  const days = holidaysWithin(from, to);
  return ['Saturdays and Sundays are not counted.', ...(days.length ? [`Not counted: ${days.join(', ')}.`] : [])];
}

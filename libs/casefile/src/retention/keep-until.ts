import { addDays, addMonths, latest, longDate, type PlainDate } from '@ehc/rules/plain-date';
import { policyFor, type Period, type RecordClass } from './policy.js';

/** The days of a case from which its time is counted. */
export interface Days {
  dateOfBirth: PlainDate | null;
  closedOn: PlainDate;
}

export interface Keeping {
  /** the last day on which the case is kept */
  until: PlainDate;
  /** the sum in words, without the date of birth */
  why: string;
}

/**
 * How long a closed case is kept in an LA.
 * @returns undefined where the policy counts from a date of birth and there is none on record
 * @throws Error for a class of records whose time isn't counted in years
 */
export function keepUntil(la: string, recordClass: RecordClass, days: Days): Keeping | undefined {
  const { keep, basis } = policyFor(la, recordClass);
  if (typeof keep === 'string') throw new Error(`${recordClass} are kept ${keep}: no day can be given.`);
  const ends = keep.map((period) => endOf(period, days));
  if (ends.includes(undefined)) return undefined;
  const until = latest(...(ends as PlainDate[]));
  const sum = keep.map(({ years, from }) => `${years} years from the ${inWords[from]}`).join(', or ');
  return { until, why: `${sum}${keep.length > 1 ? ', whichever is later' : ''}: ${longDate(until)}. ${basis}` };
}

const inWords = { 'date-of-birth': 'date of birth', 'close-of-case': 'close of the case' };

function endOf({ years, from }: Period, { dateOfBirth, closedOn }: Days): PlainDate | undefined {
  const begin = from === 'date-of-birth' ? dateOfBirth : closedOn;
  return begin === null ? undefined : anniversary(begin, years);
}

/** Of 29 February in a common year 1 March: rather a day longer than a day too short. */
function anniversary(date: PlainDate, years: number): PlainDate {
  const end = addMonths(date, years * 12);
  return end.slice(5) === date.slice(5) ? end : addDays(end, 1);
}

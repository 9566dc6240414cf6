import { isPlainDate, yearOf, type PlainDate } from './plain-date.js';

export interface BankHolidayList {
  division: string;
  source: string;
  copiedFrom: string;
  copiedOn: PlainDate;
  firstYear: number;
  lastYear: number;
  holidays: Record<PlainDate, string>;
}

const FEWEST_A_YEAR = 8;

/**
 * Adds what GOV.UK publishes (the text of bank-holidays.json) to the list on record. Published years replace those on record;
 * earlier years stay. Throws an Error that names what is wrong with the file: no division for England and Wales, an impossible
 * date, a gap between the years, a year with fewer than 8 holidays.
 */
export function withPublished(
  list: BankHolidayList,
  published: unknown,
  copiedFrom: string,
  copiedOn: PlainDate,
): BankHolidayList {
  const events = eventsOf(published);
  const years = [...new Set(events.map(({ date }) => yearOf(date)))].sort();
  const kept = Object.entries(list.holidays).filter(([date]) => !years.includes(yearOf(date)));
  const all = [
    ...kept,
    ...events.map(({ date, title, notes }): [string, string] => [
      date,
      /substitute/i.test(notes) ? `${title} (substitute day)` : title,
    ]),
  ];
  const holidays = Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
  const lastYear = Math.max(list.lastYear, ...years);
  for (let year = list.firstYear; year <= lastYear; year += 1) {
    const found = Object.keys(holidays).filter((date) => yearOf(date) === year).length;
    if (found < FEWEST_A_YEAR)
      throw new Error(`${year} would have ${found} bank holidays; no year has fewer than ${FEWEST_A_YEAR}`);
  }
  return { ...list, copiedFrom, copiedOn, lastYear, holidays };
}

interface Event {
  title: string;
  date: PlainDate;
  notes: string;
}

function eventsOf(published: unknown): Event[] {
  const division = (published as Record<string, { events?: unknown } | undefined> | null)?.['england-and-wales'];
  if (!Array.isArray(division?.events))
    throw new Error("the file has no list 'england-and-wales': is it bank-holidays.json from GOV.UK?");
  return (division.events as Partial<Event>[]).map(({ title, date, notes }) => {
    if (typeof title !== 'string' || !isPlainDate(date))
      throw new Error(`'${String(date)}' (${String(title)}) is not a bank holiday`);
    return { title: title.replace('\u2019', "'"), date, notes: notes ?? '' };
  });
}

import { addDays, longDate, weekday, yearOf, type PlainDate } from '../calendar/plain-date.js';
import { isWorkingDay, nextWorkingDay } from '../calendar/working-days.js';
import { onlyReading, type Counted } from './counted.js';
import { lengthInWords } from './move.js';

/** True from 25 December to 1 January and in August: days the tribunal's rules treat apart in special educational needs cases (r.12(3)). */
export function isTribunalRecess(date: PlainDate): boolean {
  const day = date.slice(5);
  return day >= '12-25' || day === '01-01' || day.startsWith('08-');
}

/** Moves the end of a time limit for an act in the tribunal forward: SI 2008/2699 r.12(3)(a), else r.12(2). */
export function rolledForward(raw: Counted): Counted {
  const end = raw.due!;
  if (isTribunalRecess(end)) {
    const due = nextWorkingDay(afterRecess(end));
    const step = `${longDate(end)} is in ${end.slice(5, 7) === '08' ? 'August' : 'the days from 25 December to 1 January'}, so r.12(3)(a) moves it to the first working day after: ${longDate(due)}`;
    return { ...raw, due, safe: due, steps: [...raw.steps, step] };
  }
  if (isWorkingDay(end)) return raw;
  const due = nextWorkingDay(end);
  const step = `${longDate(end)} is not a working day (${weekday(end)}), so r.12(2) moves it to ${longDate(due)}`;
  const doubt = isTribunalRecess(due)
    ? [`Whether r.12(3)(a) would carry ${longDate(due)} further is open; this date does not rely on it.`]
    : [];
  return { ...raw, due, safe: due, steps: [...raw.steps, step], notes: [...raw.notes, ...doubt] };
}

/** N working days after a day, leaving out August and 25 December to 1 January (r.12(3)(b)). */
export function tribunalWorkingDays(from: PlainDate, n: number): Counted {
  let day = from;
  let leftOut = 0;
  for (let left = n; left > 0;) {
    day = addDays(day, 1);
    if (isTribunalRecess(day)) leftOut += 1;
    else if (isWorkingDay(day)) left -= 1;
  }
  const notes = leftOut
    ? [`${leftOut} days in August or from 25 December to 1 January are not counted (r.12(3)(b)).`]
    : [];
  return onlyReading(day, [`${longDate(from)} + ${lengthInWords(n, 'working-days')} = ${longDate(day)}`], notes);
}

/** First day after the stretch of August or Christmas days that a date lies in. */
function afterRecess(date: PlainDate): PlainDate {
  if (date.slice(5, 7) === '08') return `${yearOf(date)}-09-01`;
  return `${date.endsWith('-01-01') ? yearOf(date) : yearOf(date) + 1}-01-02`;
}

import { longDate } from '../calendar/plain-date.js';
import { RuleError } from '../rule-error.js';
import type { Of } from './count.js';
import { onlyReading, type Counted } from './counted.js';
import type { Facts } from './facts.js';

/** The Nth day after a date on which the school is open to admit students, from the school's own calendar. */
export function openSchoolDays(count: Of<'open-school-days'>, facts: Facts): Counted {
  const from = facts.date(count.from);
  const open = [...new Set(facts.dates(count.days))].sort().filter((day) => day > from);
  const due = open[count.n - 1];
  if (due)
    return onlyReading(due, [`${longDate(from)} + ${count.n} days on which the school is open = ${longDate(due)}`]);
  throw new RuleError(
    'no-calendar',
    `The school's calendar has ${open.length} open days after ${longDate(from)}; ${count.n} are needed. Give more of its calendar (${count.days}).`,
    count.days,
  );
}

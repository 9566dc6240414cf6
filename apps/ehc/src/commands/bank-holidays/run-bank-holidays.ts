import { entities } from '@ehc/casefile/data';
import { openDatabase } from '@ehc/platform/database';
import { movedDeadlines } from '@ehc/rules';
import { bankHolidays, withPublished } from '@ehc/rules/calendar';
import { longDate } from '@ehc/rules/plain-date';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { caseworkDatabaseUrl } from '../database-url.js';
import { openDeadlines } from './open-deadlines.js';

const NAME = 'calendar/bank-holidays.england-and-wales.json';

/**
 * Prints the days that change and the open limits that would move; writes the data only when asked to.
 * @throws Error when the list can't be read; RuleError when it is not one.
 */
export async function runBankHolidays(from: string, write = false): Promise<void> {
  const before = { ...bankHolidays, holidays: { ...bankHolidays.holidays } };
  const after = withPublished(before, await published(from), from, new Date().toISOString().slice(0, 10));
  const changed = [...new Set([...Object.keys(before.holidays), ...Object.keys(after.holidays)])]
    .sort()
    .filter((day) => before.holidays[day] !== after.holidays[day]);
  for (const day of changed)
    console.log(
      day in after.holidays
        ? `+ ${longDate(day)}: ${after.holidays[day]}`
        : `- ${longDate(day)}: ${before.holidays[day]}`,
    );
  console.log(`${changed.length} days change. The data would run from ${after.firstYear} to ${after.lastYear}.`);
  await tellMoved(after);
  if (write) keep(after);
}

async function tellMoved(after: typeof bankHolidays): Promise<void> {
  const dataSource = await openDatabase({
    url: caseworkDatabaseUrl(process.env),
    entities,
    name: 'ehc bank-holidays',
    poolSize: 1,
  });
  try {
    const open = await openDeadlines(dataSource);
    Object.assign(bankHolidays, after);
    const moved = movedDeadlines(open);
    for (const { reference, due, now } of moved)
      console.log(`${reference}: ${due && longDate(due)} becomes ${now && longDate(now)}`);
    console.log(`${moved.length} of ${open.length} open limits would move.`);
  } finally {
    await dataSource.destroy();
  }
}

async function published(from: string): Promise<unknown> {
  if (!/^https?:/.test(from)) return JSON.parse(readFileSync(from, 'utf8'));
  const answer = await fetch(from, { signal: AbortSignal.timeout(15_000) });
  if (!answer.ok) throw new Error(`${from} answered ${answer.status}.`);
  return answer.json();
}

/** In the sources, for the repository, and in what is built from them, for what runs now. */
function keep(list: object): void {
  const built = dirname(createRequire(import.meta.url).resolve('@ehc/rules'));
  for (const folder of [join(built, '..', 'src'), built])
    writeFileSync(join(folder, NAME), `${JSON.stringify(list, null, 2)}\n`);
  console.log(
    'Written. Now run the tests, restart the services, and bring the open cases up to date: npx ehc recompute --reason "new bank holidays"',
  );
}

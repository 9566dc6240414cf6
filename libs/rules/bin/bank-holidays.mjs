// Takes over the bank holidays that GOV.UK publishes, and shows which open deadlines they would move.
//   node libs/rules/bin/bank-holidays.mjs <file or address of bank-holidays.json> [--open deadlines.json] [--write]
// deadlines.json: a list of { reference, ruleId, inputs, due }. Without --write nothing is changed on disk.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bankHolidays, withPublished } from '../dist/calendar/index.js';
import { movedDeadlines } from '../dist/index.js';

const NAME = 'calendar/bank-holidays.england-and-wales.json';
const [inSource, inDist] = ['../src', '../dist'].map((folder) => join(import.meta.dirname, folder, NAME));
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { open: { type: 'string' }, write: { type: 'boolean', default: false } },
});
const [from = 'https://www.gov.uk/bank-holidays.json'] = positionals;

const before = JSON.parse(readFileSync(inSource, 'utf8'));
const published = /^https?:/.test(from) ? await (await fetch(from)).json() : JSON.parse(readFileSync(from, 'utf8'));
const after = withPublished(before, published, from, new Date().toISOString().slice(0, 10));

const changed = [...new Set([...Object.keys(before.holidays), ...Object.keys(after.holidays)])]
  .sort()
  .filter((day) => !(day in before.holidays && day in after.holidays));
for (const day of changed)
  console.log(day in after.holidays ? `+ ${day} ${after.holidays[day]}` : `- ${day} ${before.holidays[day]}`);
console.log(`${changed.length} days change; the data would run from ${after.firstYear} to ${after.lastYear}.`);

if (values.open) {
  const open = JSON.parse(readFileSync(values.open, 'utf8'));
  Object.assign(bankHolidays, after);
  const moved = movedDeadlines(open);
  for (const { reference, ruleId, due, now } of moved) console.log(`${reference} ${ruleId}: ${due} becomes ${now}`);
  console.log(`${moved.length} of ${open.length} open deadlines would move.`);
}
if (values.write) {
  for (const path of [inSource, inDist]) writeFileSync(path, `${JSON.stringify(after, null, 2)}\n`);
  console.log('Written. Now run: node libs/rules/bin/law-pages.mjs');
}

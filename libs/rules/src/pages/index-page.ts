import { bankHolidays } from '../calendar/bank-holidays.js';
import { allRules } from '../statute/index.js';
import { instruments } from '../statute/instruments.js';
import { partsOf } from '../statute/tables.js';
import type { Page } from './law-pages.js';
import { howTimeIsCounted, openPoints } from './open-points.js';

/** The front page: what is where, how time is counted, what stays open, and each provision with its rule. */
export function indexPage(): Page {
  const rules = allRules();
  const pages = Object.keys(partsOf).map((page) => {
    const { full } = Object.values(instruments).find(({ id }) => id === page)!;
    return `- [${full}](${page}.md)`;
  });
  const text = [
    '# The law of time limits',
    '',
    'Generated from the tables in `libs/rules/src/statute`. Do not edit: change the table and run `node libs/rules/bin/law-pages.mjs`.',
    '',
    `${rules.length} rules, for England. The law itself is at legislation.gov.uk, and each rule links there. "Read" means that the text of the provision was read; "secondary source" that others confirm it; "not checked" that neither was done.`,
    '',
    ...pages,
    '',
    '## How time is counted',
    '',
    ...howTimeIsCounted.map((words) => `- ${words}`),
    `- Bank holidays: ${bankHolidays.division}, ${bankHolidays.firstYear} to ${bankHolidays.lastYear}, from ${bankHolidays.source}, copied on ${bankHolidays.copiedOn}. A year outside the data is an error, never a year without holidays.`,
    '',
    '## What stays open',
    '',
    ...openPoints.map((words) => `- ${words}`),
    ...rules
      .filter(({ status }) => status !== 'verified')
      .map(({ id, provisions }) => `- \`${id}\` (${provisions[0]!.citation}) was not read in full.`),
    '',
    '## Provisions and their rules',
    '',
    '| Provision | Rules |',
    '| --- | --- |',
    ...byProvision(),
    '',
  ].join('\n');
  return { name: 'README.md', text };
}

function byProvision(): string[] {
  const rules = allRules().filter(({ binding }) => binding !== 'local');
  const citations = [...new Set(rules.flatMap(({ provisions }) => provisions.map(({ citation }) => citation)))];
  const inOrder = new Intl.Collator('en', { numeric: true }).compare;
  return citations.sort(inOrder).map((citation) => {
    const ids = rules
      .filter(({ provisions }) => provisions.some((one) => one.citation === citation))
      .map(({ id }) => `\`${id}\``);
    return `| ${citation} | ${ids.join(', ')} |`;
  });
}

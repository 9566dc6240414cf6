import { longDate, londonDate } from '@ehc/rules/plain-date';
import { load, machine } from '../../bench/measure/machine.js';
import { productionVersion } from '../../bench/servers/production-programs.js';
import type { Kept } from './kept.js';
import { resultTable } from './table.js';
import { trialText } from './trial.js';

/** The whole report, as docs/faults.md holds it. */
export function reportOf(results: Kept[]): string {
  const trials = [...new Set(results.map(({ fault }) => fault.id))];
  const commands = [...new Set(results.map(({ command }) => command))];
  const parts = [
    '# Faults',
    `Written by \`npm run faults\` on ${longDate(londonDate(Date.now()))}; run it again to replace it. With \`--only\` it replaces some trials and keeps the others.`,
    `Several callers drive cases through the API, from the request to the answer that no plan is needed, 16 commands each; new ones begin for as long as a fault lasts. A command that is not confirmed is repeated under its key. After each fault the same is looked at: every confirmed command is in the log once; every limit is what the rules answer to the facts of the log; the chain is whole; the workflow says what the record says, runs where the case is open, and no task of it is stuck; every letter has come to its end, and one that arrived twice is marked as possibly duplicated.`,
    '## Figures',
    resultTable(results),
    'Recovered: seconds from the end of the fault until a command was confirmed. All done: until every case had come to its end.',
    '## What was done, and what came of it',
    ...trials.map((id) => trialText(results.filter(({ fault }) => fault.id === id))),
    '## On what',
    [
      ...machine(),
      `Measured with ${commands.map((command) => `\`${command}\``).join(' and ')}`,
      `At the end ${load().toFixed(1)} programs on average wanted a core: with other work on the machine, the seconds are longer than they need be`,
      'Temporal: developer server on SQLite, and production server ' + productionVersion + ' on Postgres',
    ]
      .map((line) => `- ${line}`)
      .join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

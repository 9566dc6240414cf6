import { longDate, londonDate } from '@ehc/rules/plain-date';
import { machine } from '../../bench/measure/machine.js';
import type { Pace, SoakFigures, SoakOptions } from '../run.js';
import { aimsTable } from './aims.js';
import { oneDayTable, outageTable } from './limits.js';
import { method } from './method.js';
import { coresOfOthers, delaysTable, partsTable } from './parts.js';
import { kindsTable, phasesTable } from './requests.js';

/** The whole report, as docs/soak.md holds it. */
export function reportOf(figures: SoakFigures, options: SoakOptions, pace: Pace): string {
  const wrong = [...figures.oneDay.wrong, ...figures.outage.wrong, ...figures.cases.outOfStep];
  const parts = [
    '# Soak',
    `Written by \`npm run soak\` on ${longDate(londonDate(Date.now()))}; run it again to replace it. A caseload under load for a bounded time, many limits on one date, and many timers due while Temporal is away.`,
    aimsTable(figures),
    ...(wrong.length > 0
      ? [
          wrong
            .slice(0, 20)
            .map((words) => `- ${words}`)
            .join('\n'),
        ]
      : []),
    '## Requests',
    kindsTable(figures),
    phasesTable(figures),
    '## Many limits on one date',
    oneDayTable(figures),
    '## Many timers due while Temporal is away',
    outageTable(figures),
    letters(figures),
    '## Memory, processor, delay',
    partsTable(figures),
    'Event-loop delay, median / greatest, and what was waiting:',
    delaysTable(figures),
    '## How it was measured',
    method(options, pace, figures),
    '## On what',
    [
      ...machine(),
      `Temporal: ${figures.temporal}`,
      `Other programs on the machine used ${coresOfOthers(figures)} cores meanwhile.`,
    ]
      .map((line) => `- ${line}`)
      .join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

const letters = ({ letters: { at, waiting }, endedAt }: SoakFigures): string =>
  at === undefined
    ? `${waiting} letters had not gone out when the run ended.`
    : `The last letter was out ${Math.max(0, (at - endedAt) / 1000).toFixed(0)} seconds after the last request.`;

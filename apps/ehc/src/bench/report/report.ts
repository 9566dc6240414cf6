import { longDate, londonDate } from '@ehc/rules/plain-date';
import { machine } from '../measure/machine.js';
import type { BenchFigures, BenchOptions } from '../run.js';
import { method } from './method.js';
import { shows } from './shows.js';
import { costTable, openingTable, ratioTable, workerTable } from './tables.js';

/** The whole report, as docs/benchmarks.md holds it. */
export function reportOf(figures: BenchFigures, options: BenchOptions): string {
  const { assessments, opening, workerStart, memory, temporal } = figures;
  const costs = assessments.map(
    (one) =>
      `${one.callers} cases at a time (load of the machine at the end: ${one.load.toFixed(1)}):\n\n${costTable(one)}`,
  );
  const parts = [
    '# Benchmarks',
    `Written by \`npm run bench\` on ${longDate(londonDate(Date.now()))}; run it again to replace it. Figures are ratios against a bare Temporal workflow on the same machine in the same run: they are what to compare, absolute times are only of this machine.`,
    ...(temporal.distortion ? [`**Distorted.** ${temporal.distortion}`] : []),
    '## A whole assessment',
    ratioTable(assessments),
    ...costs,
    '## Opening a case',
    openingTable(opening),
    '## The worker',
    workerTable(workerStart, memory),
    '## What it shows',
    shows(figures),
    '## How it was measured',
    method(figures, options),
    '## On what',
    [...machine(), `Temporal: ${temporal.words}`].map((line) => `- ${line}`).join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

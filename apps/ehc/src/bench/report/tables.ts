import type { AssessmentFigures } from '../comparisons/whole-assessment.js';
import type { MemoryFigures } from '../comparisons/memory.js';
import type { OpeningFigures } from '../comparisons/opening.js';
import type { WorkerStartFigures } from '../comparisons/worker-start.js';
import { cells, table, verdict } from './words.js';

const spread = 'Least | Median | Greatest';

/** The product against the bare workflows, as ratios. */
export function ratioTable(figures: readonly AssessmentFigures[]): string {
  const rows = figures.flatMap(({ callers, against }) =>
    against.flatMap(({ words, throughput, cpu }, index) => [
      [
        `Throughput against the ${words}, ${callers} cases at a time`,
        cells(throughput, 2),
        index === 0 ? verdict(throughput.median, { atLeast: 0.8 }) : '',
      ],
      [
        `CPU time against the ${words}, ${callers} cases at a time`,
        cells(cpu, 2),
        index === 0 ? verdict(cpu.median, { atMost: 1.25 }) : '',
      ],
    ]),
  );
  return table([['Ratio', spread, 'Aim'], ...rows]);
}

/** Where the CPU time of one case goes, and how many cases pass in a second. */
export function costTable({ arms }: AssessmentFigures): string {
  const rows = arms.map(({ words, casesPerSecond, cpuMs }) => [
    words,
    cells(casesPerSecond, 2),
    ...[cpuMs.driver, cpuMs.worker, cpuMs.temporal, cpuMs.postgres, cpuMs.all].map(({ median }) => median.toFixed(0)),
  ]);
  return table([
    [
      '',
      'Cases a second, least | median | greatest',
      'CPU ms: caller',
      'worker',
      'Temporal and its Postgres',
      'Postgres of the application',
      'all',
    ],
    ...rows,
  ]);
}

export const openingTable = ({ api, bare, ratio }: OpeningFigures): string =>
  table([
    ['Opening a case', spread, 'Aim'],
    ['POST /v1/assessments, ms', cells(api, 0), ''],
    ['Bare update-with-start and one insert, ms', cells(bare, 0), ''],
    ['Ratio', cells(ratio, 2), verdict(ratio.median, { atMost: 1.4 })],
  ]);

export const workerTable = (start: WorkerStartFigures, memory: readonly MemoryFigures[]): string =>
  table([
    ['Worker', spread],
    [
      'Start of the program to its first poll, seconds',
      cells(
        { min: start.firstPoll.min / 1000, median: start.firstPoll.median / 1000, max: start.firstPoll.max / 1000 },
        2,
      ),
    ],
    ['Workflow bundle, kB', ` | ${Math.round(start.bundleBytes / 1000)} | `],
    ...memory.map(({ words, perCase }) => [
      `Memory per open case kept, kB: ${words}`,
      cells({ min: perCase.min / 1024, median: perCase.median / 1024, max: perCase.max / 1024 }, 0),
    ]),
  ]);

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { InvalidArgumentError, type Command } from 'commander';
import type { BenchOptions } from '../bench/run.js';

const report = fileURLToPath(new URL('../../../../docs/benchmarks.md', import.meta.url));

/** `ehc bench`: the product against bare Temporal, as ratios, in one run. */
export function bench(program: Command): void {
  program
    .command('bench')
    .description('measure the product against bare Temporal and write docs/benchmarks.md')
    .option('--callers <numbers>', 'how many cases at a time, separated by commas', wholeNumbers, [4, 10])
    .option('--cases <number>', 'whole cases in one round', wholeNumber, 20)
    .option('--repeats <number>', 'rounds of each side, after a warm-up', wholeNumber, 5)
    .option('--openings <number>', 'cases opened through the API in one repeat', wholeNumber, 40)
    .option('--cached-cases <number>', 'open cases kept in memory', wholeNumber, 300)
    .option('--out <file>', 'where to write the report', report)
    .action(run);
}

async function run({ out, ...options }: BenchOptions & { out: string }): Promise<void> {
  const [{ runBench }, { reportOf }, { Stops }] = await Promise.all([
    import('../bench/run.js'),
    import('../bench/report/report.js'),
    import('../start/stops.js'),
  ]);
  const stops = new Stops();
  const stop = () => void stops.all(console.log).then(() => process.exit(130));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
  try {
    const text = reportOf(await runBench(options, stops), options);
    writeFileSync(out, text);
    console.log(`\n${text}\nWritten to ${out}`);
  } finally {
    await stops.all(console.log);
  }
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It must be a whole number from 1.');
  return number;
}

const wholeNumbers = (text: string): number[] => text.split(',').map(wholeNumber);

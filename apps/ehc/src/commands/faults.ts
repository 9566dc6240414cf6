import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Result } from '../faults/run.js';
import { InvalidArgumentError, Option, type Command } from 'commander';

const report = fileURLToPath(new URL('../../../../docs/faults.md', import.meta.url));
const keptFile = fileURLToPath(new URL('../../../../docs/faults.json', import.meta.url));
const onProduction = ['F1', 'F4', 'F5', 'F26', 'F26b'];

interface Options {
  only?: string[];
  cases: number;
  callers: number;
  limits: number;
  seconds: number;
  server: 'developer' | 'production' | 'both';
}

/** `ehc faults`: everything that can fail is made to fail, with cases in flight. */
export function faults(program: Command): void {
  program
    .command('faults')
    .description('try every fault with cases in flight, on servers of its own, and write docs/faults.md')
    .option('--only <ids>', 'some faults only, such as F4,F26; the figures of the others are kept', ids)
    .option('--cases <number>', 'cases in flight', wholeNumber, 20)
    .option('--callers <number>', 'how many commands are on their way at once', wholeNumber, 8)
    .option('--limits <number>', 'limits that pass in the outage of F5', wholeNumber, 1000)
    .option('--seconds <number>', 'how long a fault that goes on is kept up, such as F2, F6 and F7', wholeNumber, 120)
    .addOption(
      new Option('--server <kind>', `which Temporal; both: ${onProduction.join(', ')} on the production server too`)
        .choices(['developer', 'production', 'both'])
        .default('both'),
    )
    .action(run);
}

async function run({ server, ...options }: Options): Promise<void> {
  const [{ runFaults }, { reportOf }, { readKept, withResults, writeKept }] = await Promise.all([
    import('../faults/run.js'),
    import('../faults/report/report.js'),
    import('../faults/report/kept.js'),
  ]);
  const command = ['npm run faults', ...(process.argv.length > 3 ? ['--', ...process.argv.slice(3)] : [])].join(' ');
  const earlier = options.only ? readKept(keptFile) : [];
  // After each trial, so that a run that is broken off leaves what it has.
  const tell = (results: Result[]) => {
    const kept = withResults(earlier, results.map((result) => ({ ...result, command }))); // prettier-ignore
    writeKept(keptFile, kept);
    writeFileSync(report, reportOf(kept));
  };
  const servers = server === 'both' ? (['developer', 'production'] as const) : [server];
  const results = await runFaults({ ...options, servers: [...servers], onProduction, tell });
  const failed = results.filter((result) => 'failure' in result || result.found.wrong.length > 0);
  for (const { fault, server } of failed) console.log(`${fault.id} failed on the ${server} server.`);
  console.log(`Written to ${report}: ${results.length - failed.length} passed, ${failed.length} failed`);
  process.exit(failed.length === 0 ? 0 : 1);
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It must be a whole number from 1.');
  return number;
}

const ids = (text: string): string[] => text.split(',').map((id) => id.trim());

import { fileURLToPath } from 'node:url';
import { InvalidArgumentError, Option, type Command } from 'commander';

const report = fileURLToPath(new URL('../../../../docs/soak.md', import.meta.url));

/** `ehc soak`: a caseload under load for a bounded time. */
export function soak(program: Command): void {
  program
    .command('soak')
    .description('hold a caseload under load, let many limits pass at once and in an outage, and write docs/soak.md')
    .option('--minutes <number>', 'how long the steady load lasts', positive, 5)
    .option('--rate <number>', 'requests a second', positive, 5)
    .option('--cases <number>', 'cases whose limit passes on one date; as many more in the outage', wholeNumber, 1000)
    .addOption(
      new Option('--server <kind>', 'which Temporal').choices(['developer', 'production']).default('production'),
    )
    .option('--out <file>', 'where to write the report', report)
    .action(async (options) => (await import('./soak/run-soak-command.js')).runSoakCommand(options));
}

function positive(text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new InvalidArgumentError('It must be a number above 0.');
  return number;
}

function wholeNumber(text: string): number {
  if (!Number.isInteger(positive(text))) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}

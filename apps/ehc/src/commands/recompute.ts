import type { Command } from 'commander';
import type { RecomputeOptions } from './recompute/run-recompute.js';

/** `ehc recompute`: brings a mended table of law to the open cases. */
export function recompute(program: Command): void {
  program
    .command('recompute')
    .description('recompute the due dates of every open case, as the managers of each local authority')
    .requiredOption('--reason <words>', 'why; it is kept in the log of each case')
    .option('--area <area>', 'only the cases of one area: essex, lancashire, ealing or wigan')
    .option('--agreement-version <version>', 'move the cases to this version of the local agreement')
    .action(async (options: RecomputeOptions) => (await import('./recompute/run-recompute.js')).runRecompute(options));
}

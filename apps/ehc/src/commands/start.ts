import type { Command } from 'commander';
import type { StartCommandOptions } from '../start/run-start.js';

/** `ehc start`: the whole system, until Ctrl-C. */
export function start(program: Command): void {
  program
    .command('start')
    .description('start the whole system on this machine, until Ctrl-C')
    .option('--free-ports', 'use any free ports instead of the usual ones')
    .option('--no-caseload', 'begin without example cases')
    .action(async (options: StartCommandOptions) => (await import('../start/run-start.js')).runStart(options));
}

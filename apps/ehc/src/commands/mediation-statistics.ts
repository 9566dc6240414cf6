import { Option, type Command } from 'commander';
import type { StatisticsOptions } from './mediation-statistics/run-mediation-statistics.js';

/** `ehc mediation-statistics`: the open statistics of mediation and appeals of one local authority. */
export function mediationStatistics(program: Command): void {
  program
    .command('mediation-statistics')
    .description('print open statistics of mediation: npx ehc mediation-statistics --la EX --from ... > mediation.csv')
    .requiredOption('--la <code>', 'the local authority, such as EX')
    .requiredOption('--from <date>', 'the first day on which a notice was sent that counts, such as 2026-09-01')
    .requiredOption('--to <date>', 'the last day')
    .addOption(new Option('--format <format>', 'as a table or as JSON').choices(['csv', 'json']).default('csv'))
    .addHelpText(
      'after',
      '\nIt holds no names, and small numbers are suppressed. Reads the database of what `npm start` runs, or DATABASE_URL (as the role ehc_casework).',
    )
    .action(async (options: StatisticsOptions) =>
      (await import('./mediation-statistics/run-mediation-statistics.js')).runMediationStatistics(options),
    );
}

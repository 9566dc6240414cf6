import type { Command } from 'commander';
import type { DueOptions } from './due/due-text.js';

/** `ehc due`: any limit from any day, as a case would count it. */
export function due(program: Command): void {
  program
    .command('due')
    .description('when something is due: the date, the law and the sum. Whatever a rule needs is given as --name value')
    .argument('<rule>', 'such as ehc.final-plan; `ehc law` lists them all')
    .option('--from <date>', 'the day the time starts, YYYY-MM-DD')
    .option('--area <area>', 'the local agreement: essex, lancashire, ealing or wigan')
    .option('--as-at <date>', 'the day whose version of the law is used')
    .option('--json', 'as JSON')
    .allowUnknownOption()
    .allowExcessArguments()
    .addHelpText('after', '\nExample: ehc due ehc.final-plan --from 2026-09-01')
    .action(async (rule: string, options: DueOptions, command: Command) => {
      const { dueText } = await import('./due/due-text.js');
      console.log(dueText(rule, options, command.args.slice(1)));
    });
}

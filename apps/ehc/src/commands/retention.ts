import type { Command } from 'commander';

/** `ehc retention`: which cases are past their time, and what has to be erased again after a backup was restored. */
export function retention(program: Command): void {
  const command = program
    .command('retention')
    .description('cases past their time, and erasures after a restore')
    .addHelpText('after', '\nReads the database of what `npm start` runs, or DATABASE_URL (as the role ehc_casework).');
  command
    .command('due')
    .description('list the cases that are past their time, by local authority; changes nothing')
    .option('--on <date>', 'the day to look at, such as 2060-01-01; today unless told')
    .action(async ({ on }: { on?: string }) => (await import('./retention/run-due.js')).runDue(on));
  command
    .command('erased')
    .description('print every erasure that was done, to be kept apart from the database')
    .action(async () => (await import('./retention/run-erased.js')).runErased());
  command
    .command('erase-again')
    .description('do erasures again that a restored backup has forgotten; safe to repeat')
    .argument('<file>', 'what `ehc retention erased` printed')
    .action(async (file: string) => (await import('./retention/run-erase-again.js')).runEraseAgain(file));
}

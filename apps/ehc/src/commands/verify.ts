import type { Command } from 'commander';

/** `ehc verify`: whether the log of a case, or of every case, is as it was written. */
export function verify(program: Command): void {
  program
    .command('verify')
    .description('prove that nothing in the log of a case was altered or removed')
    .argument('[reference]', 'such as EX-2026-0141')
    .option('--all', 'every case of every local authority')
    .addHelpText('after', '\nReads the database of what `npm start` runs, or DATABASE_URL (as the role ehc_casework).')
    .action(async (reference: string | undefined, { all }: { all?: boolean }) =>
      (await import('./verify/run-verify.js')).runVerify(reference, all),
    );
}

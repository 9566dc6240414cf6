import type { Command } from 'commander';
import type { VerifyOptions } from './verify/run-verify.js';

/** `ehc verify`: whether the log of a case, or of every case, is as it was written; also of a file, without a database. */
export function verify(program: Command): void {
  program
    .command('verify')
    .description('prove that nothing in the log of a case was altered or removed')
    .argument('[reference]', 'such as EX-2026-0141')
    .option('--all', 'every case of every local authority')
    .option('--all-heads', 'hold it against every file of published heads, not only the newest')
    .option('--file <case.json>', 'a case that `ehc export` wrote; needs no database')
    .option('--heads <folder>', 'the folder of published heads; HEADS_FOLDER or that of `npm start` unless given')
    .option('--keys <keys.json>', 'the public keys that may have signed them; keys.json in that folder unless given')
    .addHelpText('after', '\nReads the database of what `npm start` runs, or DATABASE_URL (as the role ehc_casework).')
    .action(async (reference: string | undefined, { file, ...options }: VerifyOptions & { file?: string }) => {
      if (file === undefined) await (await import('./verify/run-verify.js')).runVerify(reference, options);
      else await (await import('./verify/run-verify-file.js')).runVerifyFile(file, options);
    });
}

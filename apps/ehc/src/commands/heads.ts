import type { Command } from 'commander';
import type { HeadsOptions } from './heads/run-heads.js';

/** `ehc heads`: the published heads of all case logs: checked, ordered now, or a new key for them. */
export function heads(program: Command): void {
  program
    .command('heads')
    .description('check the files of published heads: their signatures, and that none is missing between them')
    .option('--heads <folder>', 'the folder of published heads; HEADS_FOLDER or that of `npm start` unless given')
    .option('--keys <keys.json>', 'the public keys that may have signed them; keys.json in that folder unless given')
    .option('--publish', 'have the worker publish them now, and do not wait for the night')
    .option('--new-key', 'print a fresh value for HEADS_SIGNING_KEY')
    .action(async (options: HeadsOptions) => (await import('./heads/run-heads.js')).runHeads(options));
}

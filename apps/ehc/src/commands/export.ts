import type { Command } from 'commander';

/** `ehc export`: the log of a case as a file that proves itself without a database. */
export function exportCommand(program: Command): void {
  program
    .command('export')
    .description('print the log of a case for others to check: npx ehc export EX-2026-0141 > case.json')
    .argument('<reference>', 'such as EX-2026-0141')
    .option('--heads <folder>', 'the folder of published heads; HEADS_FOLDER or that of `npm start` unless given')
    .option('--keys <keys.json>', 'the public keys that may have signed them; keys.json in that folder unless given')
    .option('--reason <words>', 'why it is exported: it stands with the readings of the case', 'export of the log')
    .addHelpText(
      'after',
      '\nIt holds codes, dates and identifiers, no names and no advice. Reads the database as `ehc verify` does.',
    )
    .action(async (reference: string, options) =>
      (await import('./export/run-export.js')).runExport(reference, options),
    );
}

import type { Command } from 'commander';

/** `ehc bank-holidays`: takes over the bank holidays that GOV.UK publishes, and shows which open limits they would move. */
export function bankHolidays(program: Command): void {
  program
    .command('bank-holidays')
    .description('bring the bank holidays up to date, and show which open limits that would move')
    .argument('[from]', 'file or address of bank-holidays.json', 'https://www.gov.uk/bank-holidays.json')
    .option('--write', 'write the data; without it nothing is changed on disk')
    .addHelpText(
      'after',
      '\nLooks at the open limits of what `npm start` runs, or of DATABASE_URL (as the role ehc_casework). Afterwards: ehc recompute.',
    )
    .action(async (from: string, { write }: { write?: boolean }) =>
      (await import('./bank-holidays/run-bank-holidays.js')).runBankHolidays(from, write),
    );
}

import type { Command } from 'commander';

/** `ehc demo`: drives cases through what `npm start` runs, and shows what came of them. */
export function demo(program: Command): void {
  program
    .command('demo')
    .description('drive example cases through the running system, and show every limit')
    .option(
      '--case <number>',
      '1: a plan on time, 2: advice that came late, 4: the school was closed, 5: entered with the wrong date',
    )
    .action(async ({ case: number }: { case?: string }) => (await import('../demo/run.js')).runDemo(number));
}

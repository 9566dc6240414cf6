import type { Command } from 'commander';

/** `ehc law`: the table of limits, or one of them in full. */
export function law(program: Command): void {
  program
    .command('law')
    .description('list every limit of law and of local agreements, or show one')
    .argument('[rule]', 'such as ehc.final-plan')
    .action(async (id?: string) => {
      const { allLimits, oneLimit } = await import('./law/limits.js');
      console.log(id ? oneLimit(id) : allLimits());
    });
}

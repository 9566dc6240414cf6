import { Command } from 'commander';
import { start } from './commands/start.js';

const commands = [start];

const program = new Command('ehc')
  .description('Casework for education, health and care plans in England')
  .showHelpAfterError();
for (const add of commands) add(program);

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (process.env.LOG_LEVEL === 'debug') console.error(error);
  process.exit(1);
}

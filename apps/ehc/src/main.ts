import { Command } from 'commander';
import { demo } from './commands/demo.js';
import { start } from './commands/start.js';
import { token } from './commands/token.js';

// Each command loads what it needs when it runs, so that a sum takes no longer than the sum.
const commands = [start, demo, token];

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

import { Command } from 'commander';
import { bankHolidays } from './commands/bank-holidays.js';
import { bench } from './commands/bench.js';
import { demo } from './commands/demo.js';
import { due } from './commands/due.js';
import { exportCommand } from './commands/export.js';
import { faults } from './commands/faults.js';
import { fuzz } from './commands/fuzz.js';
import { heads } from './commands/heads.js';
import { law } from './commands/law.js';
import { mediationStatistics } from './commands/mediation-statistics.js';
import { prepare } from './commands/prepare.js';
import { recompute } from './commands/recompute.js';
import { reconcile } from './commands/reconcile.js';
import { retention } from './commands/retention.js';
import { secrets } from './commands/secrets.js';
import { soak } from './commands/soak.js';
import { start } from './commands/start.js';
import { token } from './commands/token.js';
import { verify } from './commands/verify.js';
import { verifyCertificate } from './commands/verify-certificate.js';

// Each command loads what it needs when it runs, so that a sum takes no longer than the sum.
const commands = [
  bankHolidays,
  start,
  demo,
  due,
  law,
  verify,
  verifyCertificate,
  exportCommand,
  heads,
  token,
  recompute,
  mediationStatistics,
  retention,
  reconcile,
  bench,
  faults,
  fuzz,
  soak,
  prepare,
  secrets,
];

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

import type { Command } from 'commander';
import { dataFolderFrom } from '../start/addresses.js';
import { startEverything } from '../start/everything.js';
import { freePorts, portsFrom } from '../start/ports.js';
import { Stops } from '../start/stops.js';
import { addressTable } from '../start/table.js';

interface Options {
  freePorts?: boolean;
  caseload: boolean;
}

/** `ehc start`: the whole system, until Ctrl-C. */
export function start(program: Command): void {
  program
    .command('start')
    .description('start the whole system on this machine, until Ctrl-C')
    .option('--free-ports', 'use any free ports instead of the usual ones')
    .option('--no-caseload', 'begin without example cases')
    .action(run);
}

async function run({ freePorts: anyPorts, caseload }: Options): Promise<void> {
  const stops = new Stops();
  stopOnSignal(stops);
  const ports = anyPorts ? await freePorts() : portsFrom(process.env);
  const { addresses } = await startEverything({ ports, dataFolder: dataFolderFrom(process.env), caseload, stops });
  console.log(addressTable(addresses));
  console.log('Next: npm run demo     (Ctrl-C here stops everything)');
}

/** The first signal stops everything, and the process ends with 0; later ones change nothing. */
function stopOnSignal(stops: Stops): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    console.log('\nStopping ...');
    await stops.all(console.log);
    console.log('Stopped. The data is kept; the next start goes on with it.');
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
}

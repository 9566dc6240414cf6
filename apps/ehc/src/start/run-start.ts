import { dataFolderFrom } from './addresses.js';
import { startEverything } from './everything.js';
import { freePorts, portsFrom } from './ports.js';
import { Stops } from './stops.js';
import { addressTable } from './table.js';

export interface StartCommandOptions {
  freePorts?: boolean;
  caseload: boolean;
}

/** The whole system, until a signal stops it. */
export async function runStart({ freePorts: anyPorts, caseload }: StartCommandOptions): Promise<void> {
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

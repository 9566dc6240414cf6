import { join } from 'node:path';
import getPort from 'get-port';
import type { LocalProcess } from '../../servers/local-process.js';
import { startPostgres } from '../../servers/postgres.js';
import { showing, type Say } from '../../servers/progress.js';
import { temporalBinary } from '../../servers/temporal-binary.js';
import { startTemporal } from '../../servers/temporal.js';
import type { Stops } from '../../start/stops.js';
import { productionPrograms, productionVersion, type ProductionPrograms } from './production-programs.js';
import { startProductionTemporal } from './production-temporal.js';

export interface MeasuredTemporal {
  address: string;
  /** Its processes, for their CPU time. */
  pids: number[];
  words: string;
  /** Why the figures are distorted, where they are. */
  distortion?: string;
}

/** Starts the production server on a Postgres of its own or, where it can't be had, the development server, and says so. */
export async function startMeasuredTemporal(dataFolder: string, stops: Stops): Promise<MeasuredTemporal> {
  const programs = await showing("Looking for Temporal's production server", findProduction);
  const start =
    'reason' in programs ? startDevelopment(dataFolder, programs.reason) : startProduction(dataFolder, programs, stops);
  const { process: server, ...temporal } = await start;
  stops.add('Temporal', server.stop);
  return temporal;
}

async function findProduction(say: Say): Promise<ProductionPrograms | { reason: string }> {
  try {
    return await productionPrograms(say);
  } catch (error) {
    return { reason: (error as Error).message };
  }
}

type Started = MeasuredTemporal & { process: LocalProcess };

async function startProduction(folder: string, programs: ProductionPrograms, stops: Stops): Promise<Started> {
  const dataFolder = join(folder, 'temporal');
  const logFolder = join(folder, 'logs', 'temporal');
  const postgres = await startPostgres({ port: await getPort(), dataFolder, logFolder, durable: true });
  stops.add("Temporal's Postgres", postgres.stop);
  const server = await showing("Starting Temporal's production server", () =>
    startProductionTemporal({ programs, postgresUrl: postgres.url, dataFolder, logFolder }),
  );
  const words = `production server ${productionVersion} on a Postgres of its own`;
  return { address: server.address, pids: [server.pid, postgres.pid], words, process: server };
}

async function startDevelopment(dataFolder: string, reason: string): Promise<Started> {
  console.log(`${reason} The development server is measured instead: it adds 40 to 45 milliseconds to every task.`);
  const binary = await showing('Looking for a Temporal server', (say) => temporalBinary({ say }));
  const ports = { port: await getPort(), uiPort: await getPort() };
  const server = await startTemporal({ binary, ...ports, dataFolder, logFolder: join(dataFolder, 'logs') });
  return {
    address: server.address,
    pids: [server.pid],
    words: 'development server on SQLite',
    distortion: `${reason} So this was measured on Temporal's development server, which adds 40 to 45 milliseconds to every task, to both sides alike: the ratios look better than they are.`,
    process: server,
  };
}

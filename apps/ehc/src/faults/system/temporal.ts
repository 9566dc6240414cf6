import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import getPort from 'get-port';
import { productionPrograms, productionVersion } from '../../bench/servers/production-programs.js';
import { productionTemporal } from '../../bench/servers/production-temporal.js';
import { startPostgres } from '../../servers/postgres.js';
import type { Say } from '../../servers/progress.js';
import { temporalBinary } from '../../servers/temporal-binary.js';
import { startTemporal } from '../../servers/temporal.js';
import type { Stops } from '../../start/stops.js';
import { Part } from './part.js';

export type ServerKind = 'developer' | 'production';

export interface TemporalUnderFaults {
  part: Part;
  address: string;
  words: string;
  /** where its data lies: a file, or a Postgres of its own */
  store: { file: string } | { postgres: Part; folder: string };
}

/** Temporal as the developer server on a file, or as the production server on a Postgres of its own. Not started yet. */
export async function temporalUnderFaults(
  kind: ServerKind,
  folder: string,
  stops: Stops,
  say: Say,
): Promise<TemporalUnderFaults> {
  return kind === 'developer' ? developer(folder, say) : production(folder, stops, say);
}

async function developer(dataFolder: string, say: Say): Promise<TemporalUnderFaults> {
  const binary = await temporalBinary({ say });
  const ports = { port: await getPort(), uiPort: await getPort() };
  const places = { dataFolder, logFolder: join(dataFolder, 'logs') };
  return {
    part: new Part('Temporal', () => startTemporal({ binary, ...ports, ...places })),
    address: `127.0.0.1:${ports.port}`,
    words: 'developer server on SQLite',
    store: { file: join(dataFolder, 'temporal.db') },
  };
}

async function production(folder: string, stops: Stops, say: Say): Promise<TemporalUnderFaults> {
  const programs = await productionPrograms(say);
  const dataFolder = join(folder, 'temporal');
  const logFolder = join(folder, 'logs', 'temporal');
  const port = await getPort();
  const begin = () => startPostgres({ port, dataFolder, logFolder, durable: true });
  const postgres = new Part("Temporal's Postgres", begin);
  await postgres.start();
  stops.add("Temporal's Postgres", () => postgres.stop());
  const { password } = JSON.parse(readFileSync(join(dataFolder, 'postgres-password.json'), 'utf8')) as {
    password: string;
  };
  const postgresUrl = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  const { address, start } = await productionTemporal({ programs, postgresUrl, dataFolder, logFolder });
  return {
    part: new Part('Temporal', start),
    address,
    words: `production server ${productionVersion} on Postgres`,
    store: { postgres, folder: join(dataFolder, 'postgres') },
  };
}

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import getPort, { portNumbers } from 'get-port';
import { startProcess, type LocalProcess } from '../../servers/local-process.js';
import { runLogged } from '../../servers/run-logged.js';
import { servesNamespace } from '../../servers/temporal.js';
import { databases, productionConfig, type ProductionStore } from './production-config.js';
import type { ProductionPrograms } from './production-programs.js';

export interface ProductionOptions {
  programs: ProductionPrograms;
  /** Superuser's address of an empty Postgres. */
  postgresUrl: string;
  dataFolder: string;
  logFolder: string;
}

/** Makes Temporal's tables in Postgres, starts its production server on them and waits until it serves `default`. */
export async function startProductionTemporal(options: ProductionOptions): Promise<LocalProcess & { address: string }> {
  const temporal = await productionTemporal(options);
  return { ...(await temporal.start()), address: temporal.address };
}

/** Makes Temporal's tables in Postgres, and gives what starts its production server on them, as often as it is wanted. */
export async function productionTemporal({ programs, postgresUrl, dataFolder, logFolder }: ProductionOptions) {
  const store = storeOf(postgresUrl);
  await makeTables(programs.sqlTool, store, logFolder);
  const port = () => getPort({ port: portNumbers(20_000, 32_000) }); // Temporal keeps its ports in a smallint
  const ports = { frontend: await port(), others: await Promise.all(Array.from({ length: 7 }, port)) };
  const configFile = join(dataFolder, 'temporal.yaml');
  writeFileSync(configFile, productionConfig(ports, store), { mode: 0o600 });
  const address = `127.0.0.1:${ports.frontend}`;
  const start = (): Promise<LocalProcess> =>
    startProcess({
      title: "Temporal's production server",
      command: programs.server,
      args: ['--config-file', configFile, '--allow-no-auth', 'start'],
      logFile: join(logFolder, 'temporal.log'),
      isReady: () => hasNamespace(address),
      readyWithinMs: 120_000,
    });
  return { address, start };
}

function storeOf(url: string): ProductionStore {
  const { hostname, port, username, password } = new URL(url);
  return { host: hostname, port: Number(port), user: username, password };
}

async function makeTables(sqlTool: string, store: ProductionStore, logFolder: string): Promise<void> {
  const env = {
    ...process.env,
    SQL_PLUGIN: 'postgres12',
    SQL_HOST: store.host,
    SQL_PORT: String(store.port),
    SQL_USER: store.user,
    SQL_PASSWORD: store.password,
  };
  const run = (...args: string[]) => runLogged(sqlTool, args, { logFile: join(logFolder, 'temporal-tables.log'), env });
  for (const [folder, database] of [
    ['temporal', databases.store],
    ['visibility', databases.visibility],
  ] as const) {
    await run('--database', database, 'create-database');
    await run('--database', database, 'setup-schema', '-v', '0.0');
    await run('--database', database, 'update-schema', '--schema-name', `postgresql/v12/${folder}`);
  }
}

/** Registers the namespace as soon as the server answers; true when all of the server has heard of it. */
async function hasNamespace(address: string): Promise<boolean> {
  const namespace = 'default';
  try {
    const connection = await Connection.connect({ address, connectTimeout: 1000 });
    try {
      return await connection.withDeadline(Date.now() + 5000, async () => {
        if (!(await servesNamespace({ address, namespace: namespace }))) await register(connection, namespace);
        await connection.operatorService.listSearchAttributes({ namespace });
        return true;
      });
    } finally {
      await connection.close();
    }
  } catch {
    return false; // not up yet; asked again, and when the time is over startProcess shows the log
  }
}

async function register(connection: Connection, namespace: string): Promise<void> {
  const workflowExecutionRetentionPeriod = { seconds: 72 * 3600 } as never; // the generated type asks for a Long
  await connection.workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod });
}

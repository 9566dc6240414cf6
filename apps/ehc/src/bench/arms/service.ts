import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ServiceRole } from '@ehc/platform/database';
import type { Connection } from '@temporalio/client';
import getPort from 'get-port';
import { startProcess, type LocalProcess } from '../../servers/local-process.js';
import { answersOk } from '../../servers/ready.js';
import { databaseUrlAs } from '../../start/prepare.js';
import { headsSettings } from '../../start/secrets.js';
import type { BenchServers } from '../servers/bench-servers.js';

const builtApps = fileURLToPath(new URL('../../../../', import.meta.url));

/** Starts a built service of the product as it runs in earnest, but for the log, which tells only of trouble. */
export async function startService(
  name: 'worker' | 'casework',
  servers: BenchServers,
  env: NodeJS.ProcessEnv = {},
): Promise<LocalProcess & { url: string }> {
  const port = await getPort();
  const url = `http://127.0.0.1:${port}`;
  const role: ServiceRole = `ehc_${name}`;
  const started = await startProcess({
    title: `The service ${name}`,
    command: process.execPath,
    args: ['--enable-source-maps', join(builtApps, name, 'dist', 'main.js')],
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      LOG_LEVEL: 'warn',
      DATABASE_URL: databaseUrlAs(role, { databaseUrl: servers.postgres.url, passwords: servers.passwords }),
      TEMPORAL_ADDRESS: servers.temporal.address,
      TEMPORAL_NAMESPACE: 'default',
      OIDC_ISSUER: servers.identityUrl,
      OIDC_AUDIENCE: servers.audience,
      PAYLOAD_KEYS: JSON.stringify(servers.keys),
      RATE_LIMIT_PER_MINUTE: '1000000',
      ...(name === 'worker' && headsSettings(servers.dataFolder)),
      ...env,
    },
    logFile: join(servers.logFolder, `${name}.log`),
    isReady: () => answersOk(`${url}/ready`),
    readyWithinMs: 60_000,
  });
  return { ...started, url };
}

/** Who has asked Temporal for work on the queue of late: process number and host of each worker. */
export async function pollersOf(connection: Connection, queue: string): Promise<string[]> {
  const taskQueueType = 1; // workflow tasks
  const { pollers } = await connection.workflowService.describeTaskQueue({
    namespace: 'default',
    taskQueue: { name: queue },
    taskQueueType,
  });
  return (pollers ?? []).map(({ identity }) => identity ?? '');
}

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataConverter } from '@ehc/platform/temporal';
import { Client, Connection } from '@temporalio/client';
import { startProcess } from '../../servers/local-process.js';
import type { Stops } from '../../start/stops.js';
import { bareQueue, bareType, type StepTimers } from '../bare/contract.js';
import type { BenchServers } from '../servers/bench-servers.js';
import type { Arm } from './arm.js';
import { updatesOfACase } from './case-facts.js';
import { pollersOf } from './service.js';

/** A bare Temporal workflow with the same updates and timers and one insert a step; payloads plain, or encrypted like the product's. */
export async function bareArm(
  servers: BenchServers,
  stops: Stops,
  plan: StepTimers[],
  how: { encrypted: boolean },
): Promise<Arm> {
  const { address } = servers.temporal;
  const queue = how.encrypted ? `${bareQueue}-encrypted` : bareQueue;
  const connection = await Connection.connect({ address });
  stops.add('The bare client', () => connection.close());
  const worker = await startBareWorker(servers, queue, how.encrypted, connection);
  stops.add('The bare worker', worker.stop);
  const driven = {
    client: new Client({ connection, ...(how.encrypted && { dataConverter: dataConverter(servers.keys) }) }),
    workflowType: bareType,
    taskQueue: queue,
    workflowId: (reference: string) => `${queue}/${reference}`,
    input: () => plan,
    updates: updatesOfACase().map(({ args }) => ({ name: 'step', args })),
  };
  return {
    words: how.encrypted ? 'bare workflow, payloads encrypted' : 'bare workflow',
    driven,
    workerPid: worker.pid,
  };
}

function startBareWorker(servers: BenchServers, queue: string, encrypted: boolean, connection: Connection) {
  return startProcess({
    title: 'The bare worker',
    command: process.execPath,
    args: ['--enable-source-maps', fileURLToPath(new URL('../bare/worker.js', import.meta.url))],
    env: {
      ...process.env,
      TEMPORAL_ADDRESS: servers.temporal.address,
      DATABASE_URL: servers.bareDatabaseUrl,
      BARE_QUEUE: queue,
      PAYLOAD_KEYS: encrypted ? JSON.stringify(servers.keys) : '',
    },
    logFile: join(servers.logFolder, `${queue}-worker.log`),
    isReady: async () => (await pollersOf(connection, queue)).length > 0,
    readyWithinMs: 60_000,
  });
}

import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { TASK_QUEUE } from '@ehc/assessments/contract';
import { Connection } from '@temporalio/client';
import { setTimeout as pause } from 'node:timers/promises';
import type { Say } from '../../servers/progress.js';
import { pollersOf, startService } from '../arms/service.js';
import { spreadOf, type Spread } from '../measure/spread.js';
import type { BenchServers } from '../servers/bench-servers.js';

export interface WorkerStartFigures {
  /** Milliseconds from the start of the program to its first poll. */
  firstPoll: Spread;
  repeats: number;
  bundleBytes: number;
}

/** Starts the worker again and again, alone, each time until Temporal has heard it ask for work. */
export async function workerStarts(servers: BenchServers, repeats: number, say: Say): Promise<WorkerStartFigures> {
  const connection = await Connection.connect({ address: servers.temporal.address });
  try {
    const figures: number[] = [];
    for (let repeat = 0; repeat <= repeats; repeat += 1) {
      say(`Starting the worker, ${repeat === 0 ? 'warm-up' : `repeat ${repeat} of ${repeats}`}`);
      const figure = await firstPoll(servers, connection);
      if (repeat > 0) figures.push(figure);
    }
    return { firstPoll: spreadOf(figures), repeats, bundleBytes: statSync(bundlePath).size };
  } finally {
    await connection.close();
  }
}

const bundlePath = fileURLToPath(new URL('../../../../worker/dist/workflows.bundle.cjs', import.meta.url));

async function firstPoll(servers: BenchServers, connection: Connection): Promise<number> {
  const known = new Set(await pollersOf(connection, TASK_QUEUE));
  const began = performance.now();
  const [worker, polledAt] = await Promise.all([startService('worker', servers), newPoller(connection, known)]);
  await worker.stop();
  return polledAt - began;
}

async function newPoller(connection: Connection, known: ReadonlySet<string>): Promise<number> {
  for (const limit = performance.now() + 60_000; performance.now() < limit; await pause(10))
    if ((await pollersOf(connection, TASK_QUEUE)).some((poller) => !known.has(poller))) return performance.now();
  throw new Error('The worker did not ask Temporal for work within a minute.');
}

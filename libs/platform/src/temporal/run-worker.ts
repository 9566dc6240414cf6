import { NativeConnection, Worker, type WorkerOptions } from '@temporalio/worker';
import type { Logger } from 'pino';
import type { PayloadKeys } from '../config/index.js';
import { ownShutdown, type ShutdownStep } from '../shutdown/index.js';
import { dataConverter } from './data-converter.js';
import { connectionTo, type TemporalLine } from './line.js';
import { installRuntime } from './runtime.js';

export interface WorkerSettings extends TemporalLine {
  keys: PayloadKeys;
  taskQueue: string;
  logger: Logger;
  /** Where the workflows come from: the bundle that the build wrote, or sources in tests. None for a worker of activities only. */
  workflows?: { bundlePath: string } | { sourcePath: string };
  activities?: object;
  /** Workflows kept in memory; each takes about 1 MB. 500 unless told. */
  maxCachedWorkflows?: number;
  /** How long work in flight may take to end on shutdown. 10 seconds unless told. */
  shutdownGraceMs?: number;
  /** Any further option of the SDK, such as limits of concurrency. */
  more?: Partial<WorkerOptions>;
}

export interface RunningWorker {
  /** For a readiness check: rejects unless the worker polls. */
  checkReady(): Promise<void>;
  /** Takes no new work, ends what is in flight, then closes the connection. Safe to call twice. */
  stop(): Promise<void>;
  /** Settles when the worker has ended; rejects when it failed. */
  ended: Promise<void>;
}

/** Starts a worker without owning shutdown, for a service that also answers HTTP: give its `stop` to `createService`. */
export async function startWorker(settings: WorkerSettings): Promise<RunningWorker> {
  installRuntime(settings.logger);
  const connection = await NativeConnection.connect(connectionTo(settings));
  try {
    const worker = await Worker.create({ ...optionsOf(settings), connection });
    const ended = worker.run().finally(() => connection.close());
    ended.catch((err: unknown) => settings.logger.fatal({ err, taskQueue: settings.taskQueue }, 'the worker failed'));
    const stop = (): Promise<void> => {
      if (worker.getState() === 'RUNNING') worker.shutdown();
      return ended;
    };
    return { checkReady: async () => assertPolling(worker), stop, ended };
  } catch (error) {
    await connection.close();
    throw error;
  }
}

/**
 * Runs a worker as the whole of a process. SIGTERM or SIGINT drains it once, closes its connection, then runs the further steps
 * (database last) and ends the process with 0. A worker that fails by itself ends the process with 1.
 */
export async function runWorker(settings: WorkerSettings, stopAfterwards: ShutdownStep[] = []): Promise<RunningWorker> {
  const worker = await startWorker(settings);
  const owner = ownShutdown(settings.logger, [
    { name: `worker ${settings.taskQueue}`, stop: worker.stop },
    ...stopAfterwards,
  ]);
  worker.ended.catch(() => owner.stop('the worker failed', 1));
  return worker;
}

function optionsOf({
  namespace,
  keys,
  taskQueue,
  workflows,
  activities,
  maxCachedWorkflows = 500,
  shutdownGraceMs = 10_000,
  more,
}: WorkerSettings): WorkerOptions {
  return {
    namespace,
    taskQueue,
    dataConverter: dataConverter(keys),
    maxCachedWorkflows,
    shutdownGraceTime: shutdownGraceMs,
    ...(activities && { activities }),
    ...(workflows &&
      ('bundlePath' in workflows
        ? { workflowBundle: { codePath: workflows.bundlePath } }
        : { workflowsPath: workflows.sourcePath })),
    ...more,
  };
}

function assertPolling(worker: Worker): void {
  if (worker.getState() !== 'RUNNING') throw new Error(`the worker is ${worker.getState().toLowerCase()}`);
}

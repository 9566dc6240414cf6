import { startWorker, type RunningWorker, type WorkerSettings } from '@ehc/platform/temporal';
import { setTimeout as pause } from 'node:timers/promises';

export interface KeptWorker {
  /** For readiness: rejects unless the worker polls. */
  checkReady(): Promise<void>;
  stop(): Promise<void>;
}

const pauseMs = 2_000;

/** Keeps a worker running: started when Temporal is there, started again when it failed. */
export function keepWorker(settings: WorkerSettings): KeptWorker {
  const stopping = new AbortController();
  let worker: RunningWorker | undefined;
  const running = (async () => {
    while (!stopping.signal.aborted) {
      try {
        worker = await startWorker(settings);
        if (stopping.signal.aborted) await worker.stop();
        await worker.ended;
      } catch (err) {
        settings.logger.warn({ err, taskQueue: settings.taskQueue }, 'the worker does not run; starting it again');
        await pause(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
  })();
  return {
    checkReady: () => (worker ? worker.checkReady() : Promise.reject(new Error('the worker has not started'))),
    async stop() {
      stopping.abort();
      await worker?.stop().catch(() => undefined);
      await running;
    },
  };
}

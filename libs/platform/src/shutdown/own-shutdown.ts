import type { Logger } from 'pino';

export interface ShutdownStep {
  /** What is being stopped, in words for the log. */
  name: string;
  stop: () => Promise<unknown>;
}

export interface ShutdownOwner {
  /** Begins the shutdown from inside; `code` is what the process ends with if all goes well. */
  stop(reason: string, code: number): Promise<void>;
}

const patienceMs = 60_000;

/**
 * Makes this the one owner of shutdown in the process: the first SIGTERM or SIGINT runs the steps in order, each after the one before,
 * and ends the process with 0; with 1 when a step failed or all together took longer than a minute. Later signals change nothing.
 * Stop what takes work first (HTTP, workers), then what they stand on (Temporal connection, database).
 */
export function ownShutdown(logger: Logger, steps: ShutdownStep[]): ShutdownOwner {
  let stopping = false;
  const stop = async (reason: string, code: number): Promise<void> => {
    if (stopping) return;
    stopping = true;
    logger.info({ reason }, 'stopping');
    const tooLong = setTimeout(() => end(logger, 1, 'stopping took longer than a minute'), patienceMs).unref();
    const allStopped = await stopInOrder(logger, steps);
    clearTimeout(tooLong);
    end(logger, allStopped ? code : 1, 'stopped');
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal, 0));
  return { stop };
}

/** Runs every step, also after one that failed. @returns whether all succeeded; each failure is logged. */
export async function stopInOrder(logger: Logger, steps: ShutdownStep[]): Promise<boolean> {
  let allStopped = true;
  for (const { name, stop } of steps) {
    try {
      await stop();
    } catch (err) {
      allStopped = false;
      logger.error({ err, step: name }, 'could not be stopped cleanly');
    }
  }
  return allStopped;
}

function end(logger: Logger, code: number, words: string): void {
  logger.info({ code }, words);
  logger.flush(() => process.exit(code));
}

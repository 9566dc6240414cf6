import type { LocalProcess } from '../servers/local-process.js';
import type { Say } from '../servers/progress.js';

export interface Supervised {
  /** Ends the process and the watch over it. */
  stop(): Promise<void>;
}

const restartAfterMs = 1000;

/**
 * Starts a process and starts it again, a second later, whenever it ends by itself, saying so.
 * @throws when the first start fails; after that a failed start is tried again every second.
 */
export async function supervise(title: string, start: () => Promise<LocalProcess>, say: Say): Promise<Supervised> {
  const stopping = new AbortController();
  let current = await start();

  const watch = async () => {
    while (true) {
      const end = await current.exited;
      if (stopping.signal.aborted) return;
      say(`${title} ${end}; it is started again.`);
      await restart();
      if (stopping.signal.aborted) return current.stop();
      say(`${title} is back.`);
    }
  };
  const restart = async () => {
    while (!stopping.signal.aborted) {
      await pause(stopping.signal);
      if (stopping.signal.aborted) return;
      try {
        current = await start();
        return;
      } catch (error) {
        say((error as Error).message);
      }
    }
  };
  const watching = watch();
  return {
    async stop() {
      stopping.abort();
      await current.stop();
      await watching;
    },
  };
}

function pause(cutShort: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, restartAfterMs);
    const cut = () => {
      clearTimeout(timer);
      resolve();
    };
    cutShort.addEventListener('abort', cut, { once: true });
  });
}

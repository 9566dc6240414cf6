import { unavailable } from '@ehc/platform/problems';
import type { Logger } from 'pino';
import { setTimeout as pause } from 'node:timers/promises';

/** Something the service stands on, which may not be there yet. */
export interface Kept<T> {
  /** @throws Problem 503 while it has not been reached. */
  current(): T;
  /** Settles when it was reached; rejects when the service stopped first. */
  up: Promise<T>;
  /** Gives up trying, or closes what was opened. */
  stop(): Promise<void>;
}

const pauseMs = 2_000;

/** Opens something that may be down for now: tries every 2 seconds until it is there. What was opened recovers by itself afterwards. */
export function keepTrying<T>({
  name,
  open,
  close,
  logger,
}: {
  name: string;
  open: () => Promise<T>;
  close: (opened: T) => Promise<unknown>;
  logger: Pick<Logger, 'warn' | 'info' | 'debug'>;
}): Kept<T> {
  const stopping = new AbortController();
  let opened: { value: T } | undefined;
  const reach = async (): Promise<T> => {
    for (let tries = 1; ; tries += 1) {
      stopping.signal.throwIfAborted();
      try {
        opened = { value: await open() };
        logger.info({ part: name }, 'reached');
        return opened.value;
      } catch (err) {
        logger[tries === 1 ? 'warn' : 'debug']({ err, part: name, tries }, 'cannot be reached; trying every 2 seconds');
      }
      await pause(pauseMs, undefined, { signal: stopping.signal });
    }
  };
  const up = reach();
  up.catch(() => undefined);
  return {
    current() {
      if (!opened)
        throw unavailable(
          pauseMs / 1_000,
          'The service has not reached all it stands on. Send the same request again.',
        );
      return opened.value;
    },
    up,
    async stop() {
      stopping.abort();
      await up.catch(() => undefined);
      if (opened) await close(opened.value);
    },
  };
}

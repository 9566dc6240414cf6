import { setTimeout as pause } from 'node:timers/promises';

/** Asks again until the answer is yes. @throws Error naming what did not come within the time. */
export async function until(what: string, ask: () => Promise<boolean> | boolean, withinMs = 30_000): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await ask())) {
    if (Date.now() > end) throw new Error(`${what}: not within ${withinMs / 1_000} seconds`);
    await pause(50);
  }
}

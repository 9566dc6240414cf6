import { setTimeout as pause } from 'node:timers/promises';
import { isAway } from '@ehc/platform/problems';

const pauseMs = 500;
const patienceMs = 5 * 60_000;

/**
 * Does work in the record and, while Postgres is away, tries again for up to five minutes: what the mail server said is
 * known only here, and a letter whose end is not recorded goes out again.
 */
export async function whenItIsBack<T>(work: () => Promise<T>): Promise<T> {
  for (const until = Date.now() + patienceMs; ; await pause(pauseMs)) {
    try {
      return await work();
    } catch (error) {
      if (!isAway(error) || Date.now() > until) throw error;
    }
  }
}

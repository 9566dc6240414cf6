import { setTimeout as pause } from 'node:timers/promises';
import type { System } from '../../faults/system/system.js';
import type { Show } from '../progress.js';
import { lettersWaiting } from '../watch/backlog.js';

export interface LettersDone {
  /** when the last had come to its end, in milliseconds since 1970; absent where some had not */
  at?: number;
  waiting: number;
}

/** Waits until every letter that was ordered has come to its end, or the patience is over. */
export async function lettersDone(
  system: Pick<System, 'record'>,
  patienceMs: number,
  show: Show,
): Promise<LettersDone> {
  const first = await lettersWaiting(system);
  const bar = show('Letters that were waiting', first);
  const until = Date.now() + patienceMs;
  for (let waiting = first; ; waiting = await lettersWaiting(system)) {
    bar.at(Math.max(0, first - waiting));
    if (waiting === 0 || Date.now() > until) {
      bar.over();
      return { waiting, ...(waiting === 0 && { at: Date.now() }) };
    }
    await pause(500);
  }
}

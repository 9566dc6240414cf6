import { inWords } from '@ehc/platform/plain';
import { condition } from '@temporalio/workflow';
import type { Clock, Mark } from '../contract/index.js';
import { nextMark } from '../domain/index.js';

export interface Clockwork {
  /** the clock as it stands now; a duty that was moved, met or lifted is another object */
  clock(key: string): Clock | undefined;
  /** records that a warning is due or a limit passed; ends when it is written */
  mark(clock: Clock, mark: Mark): Promise<unknown>;
}

/**
 * One loop for each running duty: a named timer to the warning, a named timer to the limit, then waiting.
 * Replacing the clock's object wakes the loop. A limit that is past starts no timer. The duty never lapses.
 */
export function keepClocks(works: Clockwork): (changed: readonly Clock[]) => void {
  const kept = new Set<string>();

  const watch = async (key: string): Promise<void> => {
    for (let clock = works.clock(key); clock?.state === 'running'; clock = works.clock(key)) {
      const mine = clock;
      const isChanged = () => works.clock(key) !== mine;
      const next = nextMark(mine);
      if (!next) break;
      const wait = Date.parse(next.at) - Date.now();
      if (wait > 0 && (await condition(isChanged, wait, { summary: inWords(timerWords(mine, next)) }))) continue;
      if (isChanged()) continue;
      await works.mark(mine, next);
      await condition(isChanged);
    }
    kept.delete(key);
  };

  return (changed) => {
    for (const clock of changed) {
      const { key } = clock;
      if (kept.has(key) || !nextMark(clock)) continue;
      kept.add(key);
      watch(key).catch((error: unknown) => failTheTask(key, error));
    }
  };
}

const timerWords = (clock: Clock, mark: Mark): string =>
  mark.what === 'warning' ? `Warn ahead: ${clock.words}` : clock.words;

/** A clock that breaks is a fault in the code: the workflow task fails and is tried again under mended code. */
function failTheTask(key: string, error: unknown): never {
  throw new Error(`The clock ${key} stopped: ${String(error)}`);
}

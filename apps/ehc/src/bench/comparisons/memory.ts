import { setTimeout as pause } from 'node:timers/promises';
import type { Say } from '../../servers/progress.js';
import { Stops } from '../../start/stops.js';
import type { Arm } from '../arms/arm.js';
import { newReference } from '../arms/case-facts.js';
import { open } from '../arms/updates.js';
import { inParallel } from '../measure/in-parallel.js';
import { residentBytes } from '../measure/processes.js';
import { spreadOf, type Spread } from '../measure/spread.js';

export interface MemoryFigures {
  words: string;
  cases: number;
  repeats: number;
  /** Bytes by which the worker grew for each open case that it keeps. */
  perCase: Spread;
}

const openFirst = 50;
const settleMs = 5_000;

/** Opens cases that stay open on a fresh worker and looks at what it grew by, once the first of them have warmed it up. */
export async function memoryPerCase(
  words: string,
  start: (stops: Stops) => Promise<Arm>,
  { cases, repeats }: { cases: number; repeats: number },
  say: Say,
): Promise<MemoryFigures> {
  const figures: number[] = [];
  for (let repeat = 1; repeat <= repeats; repeat += 1) {
    say(`Memory per case, repeat ${repeat} of ${repeats}: ${words}`);
    const stops = new Stops();
    try {
      const { driven, workerPid } = await start(stops);
      await inParallel(openFirst, 8, () => open(driven, newReference()));
      await pause(settleMs);
      const before = residentBytes(workerPid);
      await inParallel(cases, 8, () => open(driven, newReference()));
      await pause(settleMs);
      figures.push((residentBytes(workerPid) - before) / cases);
    } finally {
      await stops.all(say);
    }
  }
  return { words, cases, repeats, perCase: spreadOf(figures) };
}

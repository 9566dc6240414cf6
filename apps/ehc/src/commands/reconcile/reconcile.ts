import { setTimeout as pause } from 'node:timers/promises';
import { lookAgain, lookAtAll, type Look, type Sides } from './look.js';
import { mend } from './mend.js';
import { losesNothing } from './standing.js';

export interface ReconcileOptions {
  /** mend what can be mended without loss */
  repair?: boolean;
  /** mend also where entries are lost: the record stands */
  fromRecord?: boolean;
}

export interface Reconciled extends Look {
  outcome: 'in step' | 'mended' | 'left as it is' | 'not mended';
  problem?: string;
}

/** Holds the record of every case against its workflow and, when asked to, mends what is out of step. */
export async function reconcile(sides: Sides, options: ReconcileOptions): Promise<Reconciled[]> {
  const results: Reconciled[] = [];
  for (const look of await lookAtAll(sides)) {
    if (look.standing === 'in step') results.push({ ...look, outcome: 'in step' });
    else if (!options.repair || !(losesNothing.has(look.standing) || options.fromRecord))
      results.push({ ...look, outcome: 'left as it is' });
    else results.push(await mended(sides, look));
  }
  return results;
}

async function mended(sides: Sides, look: Look): Promise<Reconciled> {
  try {
    await mend(sides, look);
    if (await isInStep(sides, look)) return { ...look, outcome: 'mended' };
    return { ...look, outcome: 'not mended', problem: 'It is still out of step.' };
  } catch (error) {
    return { ...look, outcome: 'not mended', problem: (error as Error).message };
  }
}

/** A case that is closed takes a moment to end. */
async function isInStep(sides: Sides, look: Look): Promise<boolean> {
  for (const until = Date.now() + 10_000; Date.now() < until; await pause(200))
    if ((await lookAgain(sides, look)).standing === 'in step') return true;
  return false;
}

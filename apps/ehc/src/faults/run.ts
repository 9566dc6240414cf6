import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SingleBar } from 'cli-progress';
import type { Say } from '../servers/progress.js';
import type { Fault } from './fault.js';
import { faults } from './matrix/index.js';
import { suffer, type Suffered } from './suffer.js';
import { startSystem } from './system/system.js';
import type { ServerKind } from './system/temporal.js';

export interface FaultsOptions {
  /** ids such as F4; all unless told */
  only?: string[];
  cases: number;
  callers: number;
  /** how many limits pass in the outage of F5 */
  limits: number;
  /** how long a fault that goes on is kept up */
  seconds: number;
  servers: ServerKind[];
  /** those that are tried on the production server as well; the others do not touch Temporal */
  onProduction: string[];
  /** gets all results so far, after each trial */
  tell: (results: Result[]) => void;
}

export type Result = Suffered | { fault: Fault; server: ServerKind; failure: string };

interface Trial {
  fault: Fault;
  server: ServerKind;
}

/**
 * Tries every fault on servers of its own, which are thrown away afterwards. A trial that fails by itself is a result too,
 * and the next one begins on new servers.
 */
export async function runFaults(options: FaultsOptions): Promise<Result[]> {
  const trials = options.servers.flatMap((server) => trialsOn(server, options));
  const bar = new SingleBar({ format: '{bar} {value} of {total} | {duration_formatted} | {words}', noTTYOutput: true, notTTYSchedule: 10_000 }); // prettier-ignore
  const say: Say = (words) => bar.update({ words });
  bar.start(trials.length, 0, { words: '' });
  const results: Result[] = [];
  try {
    for (const server of options.servers)
      await tryOn(server, trials.filter((trial) => trial.server === server), options, say, (result) => {
        results.push(result);
        options.tell(results);
        bar.increment();
      }); // prettier-ignore
  } finally {
    bar.stop();
  }
  return results;
}

function trialsOn(server: ServerKind, { only, onProduction }: FaultsOptions): Trial[] {
  return faults
    .filter(({ id }) => only?.includes(id) ?? (server === 'developer' || onProduction.includes(id)))
    .map((fault) => ({ fault, server }));
}

async function tryOn(
  server: ServerKind,
  trials: Trial[],
  { cases, callers, limits, seconds }: FaultsOptions,
  say: Say,
  tell: (result: Result) => void,
): Promise<void> {
  const left = [...trials];
  const failure = (fault: Fault, error: Error): Result => ({ fault, server, failure: error.message });
  while (left.length > 0) {
    const folder = mkdtempSync(join(tmpdir(), 'ehc-faults-'));
    try {
      const system = await startSystem(server, folder, say);
      try {
        for (let failed = false; left.length > 0 && !failed;) {
          const { fault } = left.shift()!;
          say(`${server} server, ${fault.id}: ${fault.title}`);
          const options = { cases, callers, limits, seconds, long: true };
          const result: Result = await suffer(system, fault, options).catch((error: Error) => failure(fault, error));
          tell(result);
          failed = 'failure' in result || result.found.wrong.length > 0;
        }
      } finally {
        await system.stop();
      }
    } catch (error) {
      for (const { fault } of left.splice(0)) tell(failure(fault, error as Error));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

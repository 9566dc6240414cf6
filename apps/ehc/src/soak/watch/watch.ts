import { cpus } from 'node:os';
import { cpuMsOf } from '../../bench/measure/processes.js';
import type { System } from '../../faults/system/system.js';
import { lettersWaiting, tasksWaiting } from './backlog.js';
import { loopDelayOf } from './loop-delay.js';
import { ownMemory, ownMemoryOf } from './memory.js';

const services = ['casework', 'worker', 'notifications'] as const;
const parts = [...services, 'postgres', 'temporal'] as const;
export const watched = [...parts, 'caller'] as const;
export type Watched = (typeof watched)[number];

/** How things stood at one moment. */
export interface Look {
  /** milliseconds since 1970 */
  at: number;
  /** bytes */
  memory: Record<Watched, number>;
  /** milliseconds of CPU time since the start */
  cpuMs: Record<Watched, number>;
  /** the same of all that runs on the machine */
  machineCpuMs: number;
  /** milliseconds, 99th percentile since the look before; absent for what did not answer */
  loopDelay: Partial<Record<(typeof services)[number], number>>;
  tasks: number | undefined;
  letters: number | undefined;
}

export interface Watch {
  looks: Look[];
  end(): Promise<void>;
}

/** Looks at every part every so often until it is ended. Temporal stands for itself and its Postgres, where it has one. */
export function watch(system: System, everyMs: number): Watch {
  const looks: Look[] = [];
  let over = false;
  let waiting: NodeJS.Timeout | undefined;
  let wake = (): void => undefined;
  const watching = (async () => {
    while (!over) {
      const next = Date.now() + everyMs;
      looks.push(await look(system));
      await new Promise<void>((resolve) => {
        wake = resolve;
        waiting = setTimeout(resolve, over ? 0 : next - Date.now());
      });
    }
  })();
  return {
    looks,
    async end() {
      over = true;
      clearTimeout(waiting);
      wake();
      await watching;
    },
  };
}

async function look(system: System): Promise<Look> {
  const at = Date.now();
  const pids = pidsOf(system);
  // The caller started all the others: of it only what it holds and uses itself.
  const each = (measure: (pids: number[]) => number, caller: number) => ({
    ...(Object.fromEntries(parts.map((name) => [name, measure(pids[name])])) as Record<(typeof parts)[number], number>),
    caller,
  });
  const { user, system: inKernel } = process.cpuUsage();
  const delays = services.map(async (name) => [name, await loopDelayOf(`http://127.0.0.1:${system.ports[name]}`)]);
  return {
    at,
    memory: each(ownMemoryOf, ownMemory(process.pid)),
    cpuMs: each(cpuMsOf, (user + inKernel) / 1000),
    machineCpuMs: cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0),
    loopDelay: Object.fromEntries((await Promise.all(delays)).filter(([, delay]) => delay !== undefined)),
    tasks: await tasksWaiting(system),
    letters: await lettersWaiting(system).catch(() => undefined),
  };
}

/** Of what runs at the moment. */
function pidsOf({ parts, temporal: { store } }: System) {
  const of = (part: System['parts']['worker']) => (part.runs ? [part.pid] : []);
  return {
    casework: of(parts.casework),
    worker: of(parts.worker),
    notifications: of(parts.notifications),
    postgres: of(parts.postgres),
    temporal: [...of(parts.temporal), ...('postgres' in store ? of(store.postgres) : [])],
  };
}

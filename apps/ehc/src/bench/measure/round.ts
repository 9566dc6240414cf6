import type { Arm } from '../arms/arm.js';
import { newReference } from '../arms/case-facts.js';
import { wholeCase } from '../arms/updates.js';
import type { BenchServers } from '../servers/bench-servers.js';
import { inParallel } from './in-parallel.js';
import { cpuMsOf } from './processes.js';

/** What one round of whole cases took: cases a second, and CPU milliseconds a case. */
export interface Round {
  casesPerSecond: number;
  cpuMs: { driver: number; worker: number; temporal: number; postgres: number; all: number };
}

/** Drives this many whole cases, this many callers at a time, and reads what they cost. */
export async function round(
  arm: Arm,
  servers: BenchServers,
  { cases, callers }: { cases: number; callers: number },
): Promise<Round> {
  const cpu = () => ({
    driver: process.cpuUsage().user / 1000 + process.cpuUsage().system / 1000,
    worker: cpuMsOf([arm.workerPid]),
    temporal: cpuMsOf(servers.temporal.pids),
    postgres: cpuMsOf([servers.postgres.pid]),
  });
  const before = cpu();
  const began = performance.now();
  await inParallel(cases, callers, () => wholeCase(arm.driven, newReference()));
  const seconds = (performance.now() - began) / 1000;
  const after = cpu();
  const each = (part: keyof typeof before) => (after[part] - before[part]) / cases;
  const [driver, worker, temporal, postgres] = [each('driver'), each('worker'), each('temporal'), each('postgres')];
  return {
    casesPerSecond: cases / seconds,
    cpuMs: { driver, worker, temporal, postgres, all: driver + worker + temporal + postgres },
  };
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { showing } from '../servers/progress.js';
import { Stops } from '../start/stops.js';
import { bareArm } from './arms/bare-arm.js';
import { newReference } from './arms/case-facts.js';
import { productArm } from './arms/product-arm.js';
import { startService } from './arms/service.js';
import { timersOf } from './arms/timers-of.js';
import { wholeCase } from './arms/updates.js';
import type { StepTimers } from './bare/contract.js';
import { memoryPerCase, type MemoryFigures } from './comparisons/memory.js';
import { openings, type OpeningFigures } from './comparisons/opening.js';
import { wholeAssessments, type AssessmentFigures } from './comparisons/whole-assessment.js';
import { workerStarts, type WorkerStartFigures } from './comparisons/worker-start.js';
import { assertMeasurable } from './measure/processes.js';
import { startBenchServers, type BenchServers } from './servers/bench-servers.js';

export interface BenchOptions {
  /** Numbers of callers at a time; each is measured by itself. */
  callers: number[];
  cases: number;
  repeats: number;
  openings: number;
  cachedCases: number;
}

export interface BenchFigures {
  temporal: { words: string; distortion?: string };
  /** What the measured case is made of. */
  shape: { updates: number; timersStarted: number; timersCancelled: number; events: number; bareEvents: number };
  assessments: AssessmentFigures[];
  opening: OpeningFigures;
  workerStart: WorkerStartFigures;
  memory: MemoryFigures[];
}

/** Measures everything in one run, on servers of its own that are thrown away afterwards. */
export async function runBench(options: BenchOptions, stops: Stops): Promise<BenchFigures> {
  assertMeasurable();
  const folder = mkdtempSync(join(tmpdir(), 'ehc-bench-'));
  stops.add('The data folder', () => rmSync(folder, { recursive: true, force: true }));
  const servers = await startBenchServers(folder, stops);
  const arms = new Stops();
  stops.add('The workers', () => arms.all(console.log));
  const sides = await measureSides(options, servers, arms);
  await arms.all(console.log);
  const { repeats } = options;
  const workerStart = await showing('Starting the worker', (say) => workerStarts(servers, repeats, say));
  const memory = await measureMemory(servers, sides.plan, options);
  const { words, distortion } = servers.temporal;
  return { temporal: { words, ...(distortion && { distortion }) }, ...sides.figures, workerStart, memory };
}

async function measureSides(options: BenchOptions, servers: BenchServers, arms: Stops) {
  const product = await showing('Starting the worker', () => productArm(servers, arms));
  const { plan, events } = await shapeOf(product);
  const bare = await showing('Starting the bare worker', () => bareArm(servers, arms, plan, { encrypted: false }));
  const encrypted = await showing('Starting the bare worker with encryption', () =>
    bareArm(servers, arms, plan, { encrypted: true }),
  );
  const bareEvents = (await shapeOf(bare)).events;
  const casework = await showing('Starting the casework API', () => startService('casework', servers));
  arms.add('The casework API', casework.stop);
  const sum = (part: keyof StepTimers) => plan.reduce((total, step) => total + step[part], 0);
  const shape = {
    updates: plan.length,
    timersStarted: sum('started'),
    timersCancelled: sum('cancelled'),
    events,
    bareEvents,
  };
  const opening = await showing('Opening cases', (say) => openings(casework.url, bare, servers, options, say));
  const assessments: AssessmentFigures[] = [];
  for (const callers of options.callers)
    assessments.push(
      await showing('Whole assessments', (say) =>
        wholeAssessments([product, bare, encrypted], servers, { ...options, callers }, say),
      ),
    );
  return { plan, figures: { shape, assessments, opening } };
}

async function shapeOf({ driven }: Awaited<ReturnType<typeof productArm>>) {
  const reference = newReference();
  await wholeCase(driven, reference);
  return timersOf(driven.client.workflow.getHandle(driven.workflowId(reference)));
}

async function measureMemory(
  servers: BenchServers,
  plan: StepTimers[],
  options: BenchOptions,
): Promise<MemoryFigures[]> {
  const sizes = { cases: options.cachedCases, repeats: Math.min(3, options.repeats) };
  return showing('Memory per case', async (say) => [
    await memoryPerCase('the product', (stops) => productArm(servers, stops), sizes, say),
    await memoryPerCase('bare workflow', (stops) => bareArm(servers, stops, plan, { encrypted: false }), sizes, say),
  ]);
}

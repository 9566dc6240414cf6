import type { Arm } from '../arms/arm.js';
import { interleaved } from '../measure/interleaved.js';
import { load } from '../measure/machine.js';
import { round, type Round } from '../measure/round.js';
import { ratios, spreadOf, type Spread } from '../measure/spread.js';
import type { BenchServers } from '../servers/bench-servers.js';
import type { Say } from '../../servers/progress.js';

export interface AssessmentOptions {
  callers: number;
  cases: number;
  repeats: number;
}

export interface AssessmentFigures extends AssessmentOptions {
  arms: { words: string; casesPerSecond: Spread; cpuMs: Record<keyof Round['cpuMs'], Spread> }[];
  /** The product against each other arm, pair by pair. */
  against: { words: string; throughput: Spread; cpu: Spread }[];
  /** Programs that wanted a core, on average over the minute before the end. */
  load: number;
}

/** Whole assessments at one number of callers: the first arm is the product, the others what it is held against. */
export async function wholeAssessments(
  arms: readonly Arm[],
  servers: BenchServers,
  options: AssessmentOptions,
  say: Say,
): Promise<AssessmentFigures> {
  const { callers, repeats } = options;
  const rounds = await interleaved(arms, repeats, (arm, repeat) => {
    say(
      `Whole assessments, ${callers} at a time, ${repeat === 0 ? 'warm-up' : `repeat ${repeat} of ${repeats}`}: ${arm.words}`,
    );
    return round(arm, servers, options);
  });
  const speeds = rounds.map((list) => list.map(({ casesPerSecond }) => casesPerSecond));
  const costs = rounds.map((list) => list.map(({ cpuMs }) => cpuMs.all));
  return {
    ...options,
    load: load(),
    arms: arms.map(({ words }, index) => ({
      words,
      casesPerSecond: spreadOf(speeds[index]!),
      cpuMs: cpuSpreads(rounds[index]!),
    })),
    against: arms.slice(1).map(({ words }, index) => ({
      words,
      throughput: spreadOf(ratios(speeds[0]!, speeds[index + 1]!)),
      cpu: spreadOf(ratios(costs[0]!, costs[index + 1]!)),
    })),
  };
}

function cpuSpreads(rounds: readonly Round[]): Record<keyof Round['cpuMs'], Spread> {
  const parts = Object.keys(rounds[0]!.cpuMs) as (keyof Round['cpuMs'])[];
  return Object.fromEntries(parts.map((part) => [part, spreadOf(rounds.map(({ cpuMs }) => cpuMs[part]))])) as Record<
    keyof Round['cpuMs'],
    Spread
  >;
}

import { createHistogram } from 'node:perf_hooks';

/** Milliseconds. */
export interface Latencies {
  count: number;
  p50: number;
  p95: number;
  p99: number;
  max: number;
}

/** How long requests took. Accurate to three digits. @returns undefined where there were none */
export function latenciesOf(milliseconds: readonly number[]): Latencies | undefined {
  if (milliseconds.length === 0) return undefined;
  const histogram = createHistogram();
  for (const ms of milliseconds) histogram.record(Math.max(1, Math.round(ms * 1000)));
  const at = (percent: number) => histogram.percentile(percent) / 1000;
  return { count: milliseconds.length, p50: at(50), p95: at(95), p99: at(99), max: histogram.max / 1000 };
}

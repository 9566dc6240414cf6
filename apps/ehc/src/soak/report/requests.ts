import { table } from '../../bench/report/words.js';
import { latenciesOf } from '../arrivals/latencies.js';
import type { Sample } from '../arrivals/open-loop.js';
import type { SoakFigures } from '../run.js';
import { kinds } from '../team/mix.js';
import { phasesOf, samplesIn, steadyOf } from './phases.js';

const headings = ['requests', 'p50', 'p95', 'p99', 'greatest', 'not answered as they should be'];
const good = new Set(['done', 'refused as it must be']);

export const answeredBadly = (samples: readonly Sample[]): Sample[] =>
  samples.filter(({ outcome }) => !good.has(outcome));

/** Every kind of request in the steady time. */
export function kindsTable(figures: SoakFigures): string {
  const steady = samplesIn(figures.samples, steadyOf(figures));
  const rows = kinds.map((kind) => [kind, ...cellsOf(steady.filter((sample) => sample.kind === kind))]);
  return table([['In the steady time', ...headings], ...rows, ['all', ...cellsOf(steady)]]);
}

/** All requests, and those that record a step, from phase to phase. */
export function phasesTable(figures: SoakFigures): string {
  const rows = phasesOf(figures).flatMap((phase) => {
    const all = samplesIn(figures.samples, phase);
    const seconds = `${((phase.to - phase.from) / 1000).toFixed(0)} s`;
    return [
      [`**${phase.words}**, ${seconds}: all`, ...cellsOf(all)],
      [`record a step`, ...cellsOf(all.filter(({ kind }) => kind === 'record a step'))],
    ];
  });
  return table([['Phase', ...headings], ...rows]);
}

function cellsOf(samples: readonly Sample[]): string[] {
  const found = latenciesOf(samples.map(({ ms }) => ms));
  if (!found) return ['0', '', '', '', '', ''];
  const times = [found.p50, found.p95, found.p99, found.max].map((ms) => `${ms.toFixed(0)} ms`);
  return [String(found.count), ...times, outcomes(answeredBadly(samples))];
}

function outcomes(samples: readonly Sample[]): string {
  const counts = new Map<string, number>();
  for (const { outcome } of samples) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [...counts].map(([outcome, count]) => `${count} × ${outcome}`).join(', ') || '0';
}

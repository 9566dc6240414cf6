import type { CaseInFlight } from '../caseload/case-in-flight.js';
import type { OnRecord } from './rows.js';

export interface Counted {
  lost: string[];
  doubled: string[];
}

/** Every confirmed command is in the log once, under the numbers that the answer gave, and nobody's entry is there besides. */
export function logAgainstConfirmed(one: Pick<CaseInFlight, 'reference' | 'confirmed'>, { log }: OnRecord): Counted {
  const counted: Counted = { lost: [], doubled: [] };
  for (const { key, entries } of one.confirmed)
    for (const { sequence, kind } of entries) {
      const line = log.find((entry) => entry.sequence === sequence);
      if (line?.key !== key || line.kind !== kind)
        counted.lost.push(`${one.reference}: ${kind}, confirmed as entry ${sequence}, is not there`);
    }
  const expected = new Map(one.confirmed.map(({ key, entries }) => [key, entries.length]));
  for (const { sequence, key, kind, what } of log) {
    if (what === 'time' || kind === 'due-dates-recomputed') continue; // by a clock, or by the one who repaired
    const left = expected.get(key) ?? 0;
    if (left === 0) counted.doubled.push(`${one.reference}: ${kind} is there again as entry ${sequence}`);
    expected.set(key, left - 1);
  }
  return counted;
}

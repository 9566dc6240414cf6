import { longDate } from '@ehc/rules/plain-date';
import { table } from '../../bench/report/words.js';
import { latenciesOf } from '../arrivals/latencies.js';
import { limit } from '../limits/on-record.js';
import type { Passed } from '../limits/passing.js';
import type { SoakFigures } from '../run.js';

const seconds = (ms: number | undefined): string =>
  ms === undefined ? 'not in this run' : `${(ms / 1000).toFixed(1)} s`;
const since = (from: number, to: number | undefined) => seconds(to === undefined ? undefined : to - from);

/** From the moment at which the last wake-up was due until the last limit was on record; of the outage, from Temporal's return. */
export const oneDayMs = ({ oneDay }: SoakFigures): number | undefined => allOf(oneDay, oneDay.lastWakeUp);
export const outageMs = ({ outage }: SoakFigures): number | undefined => allOf(outage, outage.backAt);
const allOf = ({ lateMs, cases, lastSeen }: Passed, from: number): number | undefined =>
  lateMs.length === cases && lastSeen !== undefined ? lastSeen - from : undefined;

export function oneDayTable(figures: SoakFigures): string {
  const { oneDay } = figures;
  const late = latenciesOf(oneDay.lateMs);
  return table([
    [`${oneDay.cases} cases, \`${limit}\` due ${longDate(oneDay.due)}`, ''],
    ['wake-ups spread over', seconds(oneDay.spreadMs)],
    ['from the first wake-up to the first on record', since(oneDay.firstWakeUp, oneDay.firstSeen)],
    ['from the first wake-up to the last on record', seconds(allOf(oneDay, oneDay.firstWakeUp))],
    ['from the last wake-up to the last on record', seconds(oneDayMs(figures))],
    ["from a case's own wake-up to its record, p50", seconds(late?.p50)],
    ['the same, p99', seconds(late?.p99)],
    ['missing, twice, or with another day', String(oneDay.wrong.length)],
  ]);
}

export function outageTable(figures: SoakFigures): string {
  const { outage } = figures;
  return table([
    [`${outage.cases} cases, \`${limit}\` due ${longDate(outage.due)}`, ''],
    ['Temporal was away for', since(outage.stoppedAt, outage.backAt)],
    ['of that, to start it', since(outage.startedAt, outage.backAt)],
    ['from its return to the first on record', since(outage.backAt, outage.firstSeen)],
    ['from its return to the last on record', seconds(outageMs(figures))],
    ['missing, twice, or with another day', String(outage.wrong.length)],
  ]);
}

import type { PlainDate } from '@ehc/rules/plain-date';
import type { System } from '../../faults/system/system.js';
import { now } from '../arrivals/open-loop.js';
import { showUntil, type Show } from '../progress.js';
import type { CaseOnRecord } from './on-record.js';
import { untilRecorded } from './recorded.js';
import { wakeUpOf, type WakeUps } from './wake-ups.js';

/** Limits that passed. All moments are milliseconds since 1970. */
export interface Passed {
  cases: number;
  due: PlainDate;
  spreadMs: number;
  firstWakeUp: number;
  lastWakeUp: number;
  /** when the first and the last of them were seen on record; absent where none was */
  firstSeen: number | undefined;
  lastSeen: number | undefined;
  /** from each case's own wake-up until it was seen on record, in milliseconds */
  lateMs: number[];
  wrong: string[];
}

export interface ToPass {
  cases: readonly CaseOnRecord[];
  due: PlainDate;
  wakeUps: WakeUps;
  patienceMs: number;
  show: Show;
}

/** Waits for the limits of some cases to pass and to be recorded. */
export async function limitsOfOneDay(system: System, toPass: ToPass): Promise<Passed> {
  return recorded(system, toPass, 'Limits of one date recorded');
}

/** How long before the first wake-up Temporal goes away, and after the last it comes back. */
export const aroundMs = 2000;

/** Kills Temporal before the first wake-up, starts it after the last, and waits until all is recorded. */
export async function limitsInAnOutage(
  system: System,
  toPass: ToPass,
): Promise<Passed & { stoppedAt: number; startedAt: number; backAt: number }> {
  const { firstAt, spreadMs } = toPass.wakeUps;
  const { part } = system.temporal;
  await showUntil(toPass.show, 'Load until the outage', firstAt - aroundMs);
  const stoppedAt = now();
  await part.end('SIGKILL');
  await showUntil(toPass.show, 'Temporal is away', firstAt + spreadMs + aroundMs);
  const startedAt = now();
  await part.start();
  const backAt = now();
  const passed = await recorded(system, toPass, 'Limits of the outage recorded');
  const late = stoppedAt > passed.firstWakeUp ? ['Temporal was killed only after the first wake-up'] : [];
  return { ...passed, stoppedAt, startedAt, backAt, wrong: [...passed.wrong, ...late] };
}

async function recorded(system: System, toPass: ToPass, words: string): Promise<Passed> {
  const { cases, due, wakeUps, patienceMs, show } = toPass;
  const bar = show(words, cases.length);
  const { seenAt, wrong } = await untilRecorded(system, cases, due, { patienceMs, tell: bar.at });
  bar.over();
  const seen = [...seenAt.values()];
  const woken = cases.map(({ reference }) => wakeUpOf(reference, wakeUps));
  const [firstWakeUp, lastWakeUp] = [Math.min(...woken), Math.max(...woken)];
  return {
    ...{ cases: cases.length, due, spreadMs: wakeUps.spreadMs, firstWakeUp, lastWakeUp, wrong },
    firstSeen: seen.length > 0 ? Math.min(...seen) : undefined,
    lastSeen: seen.length > 0 ? Math.max(...seen) : undefined,
    lateMs: [...seenAt].map(([reference, at]) => Math.max(0, at - wakeUpOf(reference, wakeUps))),
  };
}

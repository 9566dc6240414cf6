import { addDays, londonDate } from '@ehc/rules/plain-date';
import { lookAtAll } from '../commands/reconcile/look.js';
import { startSystem, type System } from '../faults/system/system.js';
import type { ServerKind } from '../faults/system/temporal.js';
import type { Say } from '../servers/progress.js';
import type { Stops } from '../start/stops.js';
import { gaps } from './arrivals/gaps.js';
import { now, openLoop, type Sample } from './arrivals/open-loop.js';
import { casesDueOn, type CaseOnRecord } from './limits/on-record.js';
import { aroundMs, limitsInAnOutage, limitsOfOneDay, type Passed } from './limits/passing.js';
import { startWithWakeUps } from './limits/wake-ups.js';
import { lettersDone, type LettersDone } from './limits/letters-done.js';
import { showUntil, type Show } from './progress.js';
import { Team } from './team/team.js';
import type { Kind } from './team/mix.js';
import { watch, type Look } from './watch/watch.js';

export interface SoakOptions {
  minutes: number;
  /** requests a second */
  rate: number;
  /** cases whose limit passes on one date; as many more have it pass in the outage */
  cases: number;
  server: ServerKind;
}

/** What differs between the long form and the short one. */
export interface Pace {
  /** over how long the wake-ups of one day are spread */
  spreadMs: number;
  /** how long the load goes on after all is recorded */
  afterMs: number;
  /** open cases in which steps are recorded, at the beginning */
  casesInHand: number;
  lookEveryMs: number;
  /** how long limits may take to be recorded */
  patienceMs: number;
  /** how long letters may take, after the load is over */
  lettersPatienceMs: number;
}

export const long: Pace = {
  spreadMs: 60_000,
  afterMs: 30_000,
  casesInHand: 30,
  lookEveryMs: 2000,
  patienceMs: 600_000,
  lettersPatienceMs: 600_000,
};

export interface SoakFigures {
  temporal: string;
  samples: readonly Sample<Kind>[];
  looks: Look[];
  /** when the steady time began, in milliseconds since 1970 */
  steadyFrom: number;
  endedAt: number;
  oneDay: Passed;
  outage: Passed & { stoppedAt: number; startedAt: number; backAt: number };
  letters: LettersDone;
  cases: { all: number; outOfStep: string[] };
}

/** Holds a caseload, lets the limits of many cases pass on one date, then in an outage of Temporal, all under load. */
export async function runSoak(
  options: SoakOptions,
  pace: Pace,
  folder: string,
  { stops, say, show }: { stops: Stops; say: Say; show: Show },
): Promise<SoakFigures> {
  const system = await startSystem(options.server, folder, say);
  stops.add('The system', () => system.stop());
  const due = addDays(londonDate(Date.now()), -1);
  const readable: CaseOnRecord[] = [];
  const team = new Team(system, readable);
  await team.introduce();
  const kept = await keep(system, due, options.cases * 2, show);
  const [oneDay, inOutage] = [kept.slice(0, options.cases), kept.slice(options.cases)];
  say('Opening the cases in hand');
  await team.begin(pace.casesInHand);
  // The limits of the caseload were close when it was written: its warnings are no part of a steady time.
  const before = await lettersDone(system, pace.lettersPatienceMs * 2, show);
  if (before.waiting > 0) throw new Error(`${before.waiting} letters from before the load do not come to an end.`);

  const { spreadMs, patienceMs, lettersPatienceMs, afterMs } = pace;
  const steadyMs = options.minutes * 60_000;
  const first = await startWithWakeUps(system, oneDay, { spreadMs, eachMs: 50, laterMs: steadyMs, show });
  readable.push(...first.started);

  const watching = watch(system, pace.lookEveryMs);
  stops.add('The watch', watching.end);
  const steadyFrom = now();
  const load = openLoop(gaps(options.rate), () => team.ask());
  stops.add('The load', () => load.end(0).then(() => undefined));
  await showUntil(show, 'Steady load', first.wakeUps.firstAt);
  const passed = await limitsOfOneDay(system, { ...passing(first), due, patienceMs, show });
  const start = { spreadMs, eachMs: 3 * first.eachMs, laterMs: 5 * aroundMs, show };
  const second = await startWithWakeUps(system, inOutage, start);
  const outage = await limitsInAnOutage(system, { ...passing(second), due, patienceMs, show });
  await showUntil(show, 'Load afterwards', Date.now() + afterMs);
  const endedAt = now();
  const samples = await load.end(60_000);
  const letters = await lettersDone(system, lettersPatienceMs, show);
  await watching.end();
  say('Comparing every case with its workflow');
  const looked = await lookAtAll({ database: system.record, temporal: system.client });
  const run = new Set([...first.started, ...second.started]);
  const never = new Set(kept.filter((one) => !run.has(one)).map(({ reference }) => reference));
  const outOfStep = looked.filter(({ reference, standing }) => standing !== 'in step' && !never.has(reference));
  return {
    ...{ temporal: system.temporal.words, samples, looks: watching.looks, steadyFrom, endedAt, oneDay: passed, outage },
    letters,
    cases: {
      all: looked.length - never.size,
      outOfStep: outOfStep.map(({ reference, standing }) => `${reference}: ${standing}`),
    },
  };
}

const passing = ({ started, wakeUps }: Awaited<ReturnType<typeof startWithWakeUps>>) => ({ cases: started, wakeUps });

async function keep(system: System, due: string, count: number, show: Show): Promise<CaseOnRecord[]> {
  const bar = show('Writing cases to the record', count);
  const kept = await casesDueOn(system, due, count, bar.at);
  bar.over();
  return kept;
}

import { addDays, atHourInLondon, type PlainDate } from '@ehc/rules/plain-date';
import type { Clock, ClockState } from '../contract/index.js';
import type { Duty } from './duty.js';
import { jitterOf } from './jitter.js';

/** What the passing of time adds to the log: codes and dates only. */
export interface TimeEvent {
  kind:
    | 'limit-near'
    | 'limit-missed'
    | 'breach-withdrawn'
    | 'expected-date-passed'
    | 'expected-date-was-kept'
    | 'window-closed';
  key: string;
  due: PlainDate;
  citation: string;
}

export interface Reckoning {
  /** the clocks that are new or differ from what was known */
  changed: Clock[];
  events: TimeEvent[];
}

const hour = 3_600_000;

/**
 * Holds duties against today. A duty that was called missed and turns out to have been met in time, lifted or
 * moved has its breach withdrawn by an event of its own; nothing that was recorded is taken away.
 * Pure. `today` is the date in London; `reference` spreads the wake-ups of one day over the hours after it begins.
 */
export function reckon(
  known: readonly Clock[],
  duties: readonly Duty[],
  today: PlainDate,
  reference: string,
): Reckoning {
  const before = new Map(known.map((clock) => [clock.key, clock]));
  const result: Reckoning = { changed: [], events: [] };
  for (const duty of duties) {
    const was = before.get(duty.key);
    before.delete(duty.key);
    note(result, was, clockOf(duty, was, today, reference), today);
  }
  for (const gone of before.values()) {
    if (gone.state !== 'ended' || gone.missedFor) note(result, gone, { ...gone, state: 'ended' }, today, true);
  }
  return result;
}

function note(result: Reckoning, was: Clock | undefined, clock: Clock, today: PlainDate, struckOut = false): void {
  const now = { ...clock };
  const event = (kind: TimeEvent['kind'], due: PlainDate) =>
    result.events.push({ kind, key: now.key, due, citation: now.citation });
  const passed = !struckOut && isPassed(now, today);
  const over = !struckOut && isOver(now, today);
  const expected = now.nature === 'expected';
  if (passed && now.missedFor !== now.due) {
    now.missedFor = now.due!;
    event(expected ? 'expected-date-passed' : 'limit-missed', now.due!);
  } else if (!passed && now.missedFor) {
    event(expected ? 'expected-date-was-kept' : 'breach-withdrawn', now.missedFor);
    delete now.missedFor;
  }
  if (over && now.closedFor !== now.due) {
    now.closedFor = now.due!;
    event('window-closed', now.due!);
  } else if (!over) delete now.closedFor;
  if (!passed && !over && isNear(now, today)) {
    now.warnedFor = now.due!;
    event('limit-near', now.due!);
  }
  if (!was || !same(was, now)) result.changed.push(now);
}

/** Whether the limit was passed without the duty done. Of a limit that binds a refusal only, whether it was refused too late. */
export function isPassed(clock: Clock, today: PlainDate): boolean {
  if (clock.due === null || clock.state === 'lifted' || clock.nature === 'window') return false;
  if (clock.nature === 'only-if-refused') return clock.metOn !== undefined && clock.metOn > clock.due;
  return (clock.metOn ?? clock.endedOn ?? today) > clock.due;
}

/** Whether a time that nobody breaches has run out: the family's, or the one in which a plan could be refused. */
const isOver = ({ due, nature, state, metOn }: Clock, today: PlainDate): boolean =>
  due !== null &&
  (nature === 'window' || nature === 'only-if-refused') &&
  state !== 'ended' &&
  metOn === undefined &&
  today > due;

const isNear = (clock: Clock, today: PlainDate): boolean =>
  clock.state === 'running' &&
  clock.nature !== 'window' &&
  clock.warnOn !== undefined &&
  clock.warnedFor !== clock.due &&
  today >= clock.warnOn &&
  today <= clock.due!;

function clockOf(duty: Duty, was: Clock | undefined, today: PlainDate, reference: string): Clock {
  const warnOn = duty.due === null || duty.nature === 'window' ? undefined : addDays(duty.due, -duty.warningDays);
  const jitter = jitterOf(reference + duty.key, hour);
  return dropUndefined({
    key: duty.key,
    rule: duty.rule,
    nature: duty.nature,
    words: duty.words,
    citation: duty.citation,
    due: duty.due,
    notBefore: duty.notBefore,
    state: stateOf(duty, today),
    metOn: duty.metOn,
    endedOn: duty.endedOn,
    warnOn,
    warnAt: warnOn && new Date(atHourInLondon(warnOn, 8) + jitter).toISOString(),
    missAt: duty.due === null ? undefined : new Date(atHourInLondon(addDays(duty.due, 1), 0) + jitter).toISOString(),
    warnedFor: was?.warnedFor,
    missedFor: was?.missedFor,
    closedFor: was?.closedFor,
  });
}

function stateOf(duty: Duty, today: PlainDate): ClockState {
  if (duty.endedOn) return 'ended';
  if (duty.nature === 'window' && duty.due !== null)
    return duty.metOn !== undefined || today > duty.due ? 'met' : 'running';
  if (duty.lifted) return 'lifted';
  if (duty.metOn === undefined) return 'running';
  return duty.due !== null && duty.metOn > duty.due ? 'met-late' : 'met';
}

const dropUndefined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;

const same = (a: Clock, b: Clock): boolean => {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Clock>;
  return [...keys].every((key) => a[key] === b[key]);
};

import type { EntityManager } from 'typeorm';
import type { Clock, Entered, Fact, Recorded, Telling } from '../contract/index.js';
import { overviewOf, type Duty, type TimeEvent } from '../domain/index.js';

export interface LogEntry {
  fact: Fact;
  by: string;
  particulars?: string;
  letters: boolean;
}

/** All that one entry changes; written together or not at all. */
export interface ToWrite {
  reference: string;
  sequence: number;
  key: string;
  /** UTC instant in ISO 8601 */
  at: string;
  today: string;
  entries: LogEntry[];
  timeEvents: TimeEvent[];
  changed: Clock[];
  clocks: Clock[];
  duties: Duty[];
  case: {
    kind: string;
    stage: string;
    closed: boolean;
    officer?: string | undefined;
    /** the provider whose advisers see it */
    provider?: string | undefined;
    beganOn: string;
    openedOn: string;
    agreement: { area: string; version: string };
  };
  /** `entry` counts the entries from 0; a letter without one belongs to the last event written */
  letters: { entry?: number; letter: { template: string; recipient: string; concerns: Record<string, unknown> } }[];
  /** what other cases are told, handed on after this is written */
  tellings?: Telling[];
}

/** Runs inside `withinLa`. Returns what was written, or what the case has missed because the log is further. */
export async function enterInLog(
  m: EntityManager,
  w: ToWrite,
): Promise<{ first?: number; last?: number; missed: Entered[] }> {
  const events = [...w.entries.map(factEvent), ...w.timeEvents.map((event) => timeEvent(event, w.today))];
  if (events.length === 0) return { missed: [] };
  const explanations = new Map(w.duties.map((duty) => [duty.key, duty.explanation]));
  const overview = overviewOf(w.clocks);
  const payload = {
    reference: w.reference,
    sequence: w.sequence,
    key: w.key,
    at: w.at,
    events,
    clocks: w.changed,
    case: {
      kind: w.case.kind,
      stage: w.case.stage,
      closed: w.case.closed,
      officer: w.case.officer,
      provider: w.case.provider,
      began_on: w.case.beganOn,
      opened_on: w.case.openedOn,
      agreement_area: w.case.agreement.area,
      agreement_version: w.case.agreement.version,
      next_due_on: overview.nextDueOn,
      next_duty: overview.nextDuty,
      overdue: overview.overdue,
    },
    deadlines: w.changed.map((clock) => deadlineRow(clock, explanations.get(clock.key))),
    letters: w.letters.map(({ entry, letter }) => ({ sequence: entry ?? events.length - 1, ...letter })),
    tellings: w.tellings ?? [],
  };
  const [row] = (await m.query('select casefile.enter($1::jsonb) as result', [JSON.stringify(payload)])) as [
    { result: { first?: number; last?: number; missed?: Entered[] } },
  ];
  return { missed: [], ...row.result };
}

const factEvent = ({ fact, by, particulars, letters }: LogEntry) => ({
  what: 'fact',
  kind: fact.kind,
  on: fact.on,
  by,
  body: fact,
  particulars,
  letters,
});

const timeEvent = (event: TimeEvent, today: string) => ({
  what: 'time',
  kind: event.kind,
  on: today,
  by: 'the clock',
  body: event,
  letters: false,
});

const deadlineRow = (clock: Clock, explanation: unknown) => ({
  key: clock.key,
  rule: clock.rule,
  nature: clock.nature,
  words: clock.words,
  citation: clock.citation,
  due: clock.due,
  not_before: clock.notBefore,
  state: clock.state,
  met_on: clock.metOn,
  ended_on: clock.endedOn,
  warned_for: clock.warnedFor,
  missed_for: clock.missedFor,
  explanation: explanation ?? null,
});

/** The facts that an entry wrote, numbered as the log numbers them. */
export const numbered = <F extends Fact>(entries: { fact: F }[], from: number): Recorded<F>[] =>
  entries.map(({ fact }, index) => ({ sequence: from + index, fact }));

/** Entries at or after a number, for a case that the log has left behind. Inside `withinLa`. */
export async function missedSince<F extends Fact>(
  m: EntityManager,
  reference: string,
  sequence: number,
): Promise<Entered<F>[]> {
  const [row] = (await m.query('select casefile.log_from($1, $2) as missed', [reference, sequence])) as [
    { missed: Entered<F>[] },
  ];
  return row.missed;
}

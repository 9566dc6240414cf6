import { londonDate } from '@ehc/rules/plain-date';
import { allHandlersFinished, ApplicationFailure, condition, workflowInfo } from '@temporalio/workflow';
import {
  REFUSED,
  type Answer,
  type CaseHeader,
  type Clock,
  type Entered,
  type Entry,
  type Fact,
  type Progress,
  type Recorded,
} from '../contract/index.js';
import { inTurn, nextMark, withClocks, withFact, type Story } from '../domain/index.js';
import { keepClocks } from './clocks.js';
import { enter } from './enter.js';
import { opsDisplay } from './show.js';

/** What a run carries to the next one; clocks are armed again from it. */
export interface Carried<F extends Fact> {
  header: CaseHeader;
  facts?: Recorded<F>[];
  clocks?: Clock[];
  sequence?: number;
  /** update ID to log number: an answer once given is given again in every later run */
  answered?: Record<string, number>;
}

export interface CaseLine<F extends Fact> {
  /** the cheap first no; throws a refusal */
  check(key: string, entries: Entry<F>[]): void;
  take(key: string, entries: Entry<F>[]): Promise<Answer>;
  progress(): Progress;
  /** waits until the case is over ('closed'), was refused at its opening ('never-opened'), or its history is long ('long') */
  untilDone(maxEvents?: number): Promise<'closed' | 'never-opened' | 'long'>;
  carried(): Carried<F>;
}

/**
 * The line on which a case runs: every entry is checked when it comes, checked again in its turn, computed and written in
 * one activity, and only then changes the state. The second check is the activity's: its answer is in the history, so a
 * check that becomes stricter cannot break a running case. Postgres is the record; where its log is further, the case
 * catches up with it first, and a case that was closed is brought in whole by its next entry.
 */
export function caseLine<F extends Fact>(from: Carried<F>, story: Story<F>): CaseLine<F> {
  const { header } = from;
  let facts = from.facts ?? [];
  let clocks = from.clocks ?? [];
  let sequence = from.sequence ?? 0;
  const answered = new Map(Object.entries(from.answered ?? {}));
  let attempted = false;
  const turn = inTurn();
  const show = opsDisplay(header);

  const apply = (entered: Entered<F>): void => {
    for (const fact of entered.facts) facts = withFact(facts, fact);
    clocks = withClocks(clocks, entered.clocks);
    sequence = entered.last;
    answered.set(entered.key, entered.first);
    arm(entered.clocks);
    show(story.stageOf(facts, clocks), clocks);
  };

  const refuseIfBarred = (entries: Entry<F>[]): void => {
    const today = londonDate(Date.now());
    let supposed = facts;
    for (const { fact } of entries) {
      const objection = story.objection(header, supposed, fact, today);
      if (objection) throw ApplicationFailure.nonRetryable(objection.detail, REFUSED, objection);
      supposed = withFact(supposed, { sequence: 0, fact });
    }
  };

  const write = async (key: string, entries: Entry<F>[]): Promise<Answer> => {
    for (;;) {
      const known = answered.get(key);
      if (known !== undefined) return { sequence: known };
      const result = await enter<F>({ header, sequence: sequence + 1, key, entries, facts, clocks, now: Date.now() });
      result.missed.forEach(apply);
      if (result.entered) apply(result.entered);
      else if (result.missed.length === 0) return { sequence };
    }
  };

  const opening = (): boolean => sequence === 0;
  const arm = keepClocks({
    clock: (key) => clocks.find((clock) => clock.key === key),
    mark: (clock, mark) => turn.run(() => write(`${clock.key}/${clock.due}/${mark.what}`, [])),
  });

  if (clocks.length > 0) {
    arm(clocks.filter((clock) => nextMark(clock)));
    show(story.stageOf(facts, clocks), clocks);
  }

  return {
    check(key, entries) {
      if (!answered.has(key) && !opening()) refuseIfBarred(entries);
    },
    take(key, entries) {
      attempted = true;
      return turn.run(() => write(key, entries));
    },
    progress: () => ({
      stage: story.stageOf(facts, clocks).code,
      sequence,
      closed: story.stageOf(facts, clocks).closed,
      clocks,
    }),
    async untilDone(maxEvents = Number.POSITIVE_INFINITY) {
      const closed = () => sequence > 0 && story.stageOf(facts, clocks).closed;
      const neverOpened = () => sequence === 0 && attempted;
      const long = () => workflowInfo().continueAsNewSuggested || workflowInfo().historyLength > maxEvents;
      await condition(() => turn.idle() && allHandlersFinished() && (closed() || neverOpened() || long()));
      return closed() ? 'closed' : neverOpened() ? 'never-opened' : 'long';
    },
    carried: () => ({ header, facts, clocks, sequence, answered: Object.fromEntries(answered) }),
  };
}

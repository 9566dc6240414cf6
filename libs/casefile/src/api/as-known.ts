import { londonDate, type PlainDate } from '@ehc/rules/plain-date';
import type { Clock, Fact, Recorded } from '../contract/index.js';
import type { LogRow } from '../data/index.js';
import { overviewOf, withClocks, withFact } from '../domain/index.js';
import type { CaseKind } from './case-kind.js';

export interface AsKnown {
  knownOn: PlainDate;
  stage: string;
  stageInWords: string;
  sequence: number;
  facts: Recorded[];
  deadlines: Clock[];
  nextDueOn?: PlainDate;
  overdue: number;
}

/** The case as it was known at the end of a day in London, from what the log held then; undefined before its first entry. */
export function asKnown(kind: CaseKind, log: readonly LogRow[], day: PlainDate): AsKnown | undefined {
  const known = log.filter(({ recordedAt }) => londonDate(recordedAt.getTime()) <= day);
  if (known.length === 0) return undefined;
  const facts = factsOf(known);
  const deadlines = known.reduce<Clock[]>((clocks, { clocks: changed }) => withClocks(clocks, changed), []);
  const { nextDueOn, overdue } = overviewOf(deadlines);
  const { code } = kind.stageOf(facts, deadlines);
  return {
    knownOn: day,
    stage: code,
    stageInWords: kind.stages[code]!,
    sequence: known.at(-1)!.sequence,
    facts,
    deadlines,
    ...(nextDueOn ? { nextDueOn } : {}),
    overdue,
  };
}

/** The facts of a log, corrections applied. */
export const factsOf = <F extends Fact = Fact>(log: readonly LogRow[]): Recorded<F>[] =>
  log
    .filter(({ what }) => what === 'fact')
    .reduce<Recorded<F>[]>(
      (facts, { sequence, body }) => withFact(facts, { sequence, fact: body as unknown as F }),
      [],
    );

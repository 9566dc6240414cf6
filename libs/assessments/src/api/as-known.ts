import type { Clock, Recorded } from '@ehc/casefile/contract';
import type { LogRow } from '@ehc/casefile/data';
import { overviewOf, withClocks, withFact } from '@ehc/casefile/domain';
import { londonDate, type PlainDate } from '@ehc/rules/plain-date';
import { stages, type AssessmentFact, type Stage } from '../contract/index.js';
import { stageOf } from '../domain/index.js';

export interface AsKnown {
  knownOn: PlainDate;
  stage: Stage;
  stageInWords: string;
  sequence: number;
  facts: Recorded<AssessmentFact>[];
  deadlines: Clock[];
  nextDueOn?: PlainDate;
  overdue: number;
}

/** The case as it was known at the end of a day in London, from what the log held then; undefined before its first entry. */
export function asKnown(log: readonly LogRow[], day: PlainDate): AsKnown | undefined {
  const known = log.filter(({ recordedAt }) => londonDate(recordedAt.getTime()) <= day);
  if (known.length === 0) return undefined;
  const facts = factsOf(known);
  const deadlines = known.reduce<Clock[]>((clocks, { clocks: changed }) => withClocks(clocks, changed), []);
  const { nextDueOn, overdue } = overviewOf(deadlines);
  const stage = stageOf(facts);
  return {
    knownOn: day,
    stage,
    stageInWords: stages[stage],
    sequence: known.at(-1)!.sequence,
    facts,
    deadlines,
    ...(nextDueOn ? { nextDueOn } : {}),
    overdue,
  };
}

/** The facts of a log, corrections applied. */
export const factsOf = (log: readonly LogRow[]): Recorded<AssessmentFact>[] =>
  log
    .filter(({ what }) => what === 'fact')
    .reduce<Recorded<AssessmentFact>[]>(
      (facts, { sequence, body }) => withFact(facts, { sequence, fact: body as unknown as AssessmentFact }),
      [],
    );

import type { PlainDate } from '@ehc/rules/plain-date';
import type { CaseHeader, Clock, Fact, Objection, Recorded } from '../contract/index.js';

type Facts<F extends Fact> = readonly Recorded<F>[];

/** Where a case stands. `words` are fixed words for ops and lists. */
export interface Stage {
  code: string;
  words: string;
  closed: boolean;
}

/** What a workflow has to know of its kind of case: pure functions of its facts, without the tables of law. */
export interface Story<F extends Fact> {
  objection(header: CaseHeader, facts: Facts<F>, fact: F, today: PlainDate): Objection | undefined;
  stageOf(facts: Facts<F>, clocks: readonly Clock[]): Stage;
}

/** A letter that follows from a fact. `concerns` are codes and dates; names and reasons are looked up when it is written. */
export interface LetterToSend {
  template: string;
  recipient: string;
  concerns: Record<string, string | number | boolean>;
}

import { agreement as agreementOf, type Agreement } from '@ehc/rules/agreements';
import { londonDate, type PlainDate } from '@ehc/rules/plain-date';
import type { Clock, Fact, Objection, Recomputation, Recorded, Telling, ToEnter } from '../contract/index.js';
import { withClocks, withFact } from './apply.js';
import type { CaseRules } from './case-rules.js';
import type { Duty } from './duty.js';
import { reckon, type TimeEvent } from './reckon.js';
import type { LetterToSend, Stage } from './story.js';

export interface Consequences<F extends Fact> {
  facts: Recorded<F>[];
  /** the clocks that changed */
  changed: Clock[];
  clocks: Clock[];
  duties: Duty[];
  timeEvents: TimeEvent[];
  stage: Stage;
  /** the local agreement the case stands on */
  agreement: Agreement;
  /** letters by the number of the entry that caused them; undefined stands for the passing of time */
  letters: { entry?: number; letter: LetterToSend }[];
  tellings: Telling[];
  today: PlainDate;
}

export class Barred extends Error {
  constructor(readonly objection: Objection) {
    super(objection.detail);
  }
}

/**
 * Everything that follows from new entries: the record with them in it, the duties, what time has done to them, the letters,
 * and what other cases are told. Pure.
 * @throws Barred where the law does not allow an entry, RuleError where a rule cannot be computed
 */
export function consequencesIn<F extends Fact>(rules: CaseRules<F>, what: ToEnter<F>): Consequences<F> {
  const today = londonDate(what.now);
  let facts = what.facts;
  const letters: Consequences<F>['letters'] = [];
  what.entries.forEach((entry, index) => {
    const { fact } = entry;
    const barred = rules.objection(what.header, facts, fact, today);
    if (barred) throw new Barred(barred);
    const before = facts;
    facts = withFact(before, { sequence: what.sequence + index, fact });
    const agreement = standingOn(what, facts);
    const against = rules.unlawful?.(what.header, facts, fact, () => rules.dutiesOf(facts, agreement), agreement);
    if (against) throw new Barred(against);
    if (entry.letters === 'send')
      letters.push(...rules.lettersAfter(fact, facts, before).map((letter) => ({ entry: index, letter })));
  });
  const agreement = standingOn(what, facts);
  const duties = rules.dutiesOf(facts, agreement);
  const { changed, events } = reckon(what.clocks, duties, today, what.header.reference);
  const clocks = withClocks(what.clocks, changed);
  return {
    facts,
    changed,
    duties,
    clocks,
    timeEvents: events,
    stage: rules.stageOf(facts, clocks),
    agreement,
    today,
    letters: [...letters, ...lettersOfTime(events).map((letter) => ({ letter }))],
    tellings: what.entries.length > 0 ? (rules.tellings?.(what.header.reference, what.facts, facts) ?? []) : [],
  };
}

function standingOn<F extends Fact>(what: ToEnter<F>, facts: readonly Recorded<F>[]): Agreement {
  const moved = facts.findLast(({ fact }) => fact.kind === 'due-dates-recomputed')?.fact as Recomputation | undefined;
  return agreementOf(what.header.agreement.area, moved?.agreementVersion ?? what.header.agreement.version);
}

/** One mail for all that passed at once: a warning to the officer, a breach to officer and managers, an expected date to the officer. */
function lettersOfTime(events: readonly TimeEvent[]): LetterToSend[] {
  const about = (kinds: TimeEvent['kind'][], template: string, ...to: string[]): LetterToSend[] => {
    const deadlines = events.filter(({ kind }) => kinds.includes(kind)).map(({ key }) => key);
    return deadlines.length === 0
      ? []
      : to.map((recipient) => ({ template, recipient, concerns: { deadlines: deadlines.join(',') } }));
  };
  return [
    ...about(['limit-near'], 'limit-ahead', 'officer'),
    ...about(['limit-missed', 'expected-date-passed'], 'limit-missed', 'officer'),
    ...about(['limit-missed'], 'limit-missed', 'managers'),
    ...about(['breach-withdrawn'], 'breach-withdrawn', 'officer', 'managers'),
  ];
}

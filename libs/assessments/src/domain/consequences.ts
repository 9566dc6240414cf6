import type { Clock, Entry, Objection, Recorded, ToEnter } from '@ehc/casefile/contract';
import { reckon, withClocks, withFact, type Duty, type TimeEvent } from '@ehc/casefile/domain';
import { agreement as agreementOf, type Agreement } from '@ehc/rules/agreements';
import { londonDate, type PlainDate } from '@ehc/rules/plain-date';
import type { AssessmentFact, Stage } from '../contract/index.js';
import { dutiesOf } from './duties.js';
import { latest, type Facts } from './find.js';
import { lettersAfter, type LetterToSend } from './letters.js';
import { objection } from './objections.js';
import { stageOf } from './stage.js';
import { unlawful } from './unlawful.js';

export interface Consequences {
  facts: Recorded<AssessmentFact>[];
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
  today: PlainDate;
}

export class Barred extends Error {
  constructor(readonly objection: Objection) {
    super(objection.detail);
  }
}

/**
 * Everything that follows from new entries: the record with them in it, the duties, what time has done to them, the letters.
 * Pure. Throws Barred where the law does not allow an entry, RuleError where a rule cannot be computed.
 */
export function consequencesOf(what: ToEnter<AssessmentFact>): Consequences {
  const today = londonDate(what.now);
  let facts = what.facts;
  what.entries.forEach(({ fact }, index) => {
    const barred = objection(what.header, facts, fact, today);
    if (barred) throw new Barred(barred);
    facts = withFact(facts, { sequence: what.sequence + index, fact });
    const agreement = standingOn(what, facts);
    const against = unlawful(what.header, facts, fact, () => dutiesOf(facts, agreement), agreement);
    if (against) throw new Barred(against);
  });
  const agreement = standingOn(what, facts);
  const duties = dutiesOf(facts, agreement);
  const { changed, events } = reckon(what.clocks, duties, today, what.header.reference);
  const entryLetters = what.entries.flatMap((entry, index) =>
    lettersOf(entry).map((letter) => ({ entry: index, letter })),
  );
  return {
    facts,
    changed,
    duties,
    clocks: withClocks(what.clocks, changed),
    timeEvents: events,
    stage: stageOf(facts),
    agreement,
    today,
    letters: [...entryLetters, ...lettersOfTime(events).map((letter) => ({ letter }))],
  };
}

const lettersOf = (entry: Entry<AssessmentFact>): LetterToSend[] =>
  entry.letters === 'send' ? lettersAfter(entry.fact) : [];

function standingOn(what: ToEnter<AssessmentFact>, facts: Facts): Agreement {
  const moved = latest(facts, 'due-dates-recomputed')?.agreementVersion;
  return agreementOf(what.header.agreement.area, moved ?? what.header.agreement.version);
}

/** One mail for all that passed at once: a warning to the officer, a breach to officer and managers, an expected date to the officer. */
function lettersOfTime(events: readonly TimeEvent[]): LetterToSend[] {
  const about = (
    kinds: TimeEvent['kind'][],
    template: LetterToSend['template'],
    ...to: LetterToSend['recipient'][]
  ): LetterToSend[] => {
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

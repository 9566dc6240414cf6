import type { AppealableDecision, Correction, Objection } from '@ehc/casefile/contract';
import type { PlainDate } from '@ehc/rules/plain-date';
import type { AssessmentFact, HappeningFact } from '../contract/index.js';
import { allOf, type Facts } from './find.js';
import { toldOf } from './ordered/owed.js';

/** A decision that can be appealed, as it stands in the record (CFA 2014 s.51(2)). */
export interface Appealable {
  decision: AppealableDecision;
  fact: AssessmentFact;
  /** its entry in the log */
  sequence: number;
  /** the day its notice was sent */
  sent: PlainDate;
  /** what its notice is numbered: 1 for the first of the case */
  number: number;
}

/**
 * The appealable decisions of a case in the order of its log. A decision keeps its number whatever is corrected: it is one
 * more than the decisions before it, and the corrections until then that took an entry away or made a yes of it, as each of
 * these may have taken a notice with it. So a number is never given twice, and may be left out. That no earlier decision is
 * taken away under a later one, `mixesUpNotices` sees to.
 */
export function appealableIn(facts: Facts): Appealable[] {
  const removals = allOf(facts, 'correction').length === 0 ? [] : removalsIn(facts);
  return facts
    .flatMap(({ sequence, fact }) => {
      const decision = decisionOf(fact);
      return decision ? [{ decision, fact, sequence, sent: toldOf(fact) }] : [];
    })
    .map((one, index) => {
      const given = givenAt(facts, one.sequence);
      return { ...one, number: index + 1 + removals.filter((at) => at < given).length };
    });
}

/**
 * Why a correction is refused that would mix up the numbers of notices: it takes a decision away while a later one stands, of
 * which notice was given under the next number; or it makes a refusal of a yes from before another notice may have been withdrawn.
 */
export function mixesUpNotices(facts: Facts, fact: AssessmentFact): Objection | undefined {
  if (fact.kind !== 'correction') return undefined;
  const known = appealableIn(facts);
  const at = known.findIndex(({ sequence }) => sequence === fact.corrects);
  if (fact.replacement && decisionOf(fact.replacement)) return at < 0 ? refusalOfAYes(facts, fact.corrects) : undefined;
  const later = at < 0 ? undefined : known[at + 1];
  return (
    later && {
      code: 'a-later-decision-stands',
      field: 'corrects',
      detail: `Notice was given of entry ${fact.corrects}, and of entry ${later.sequence} after it. Correct entry ${later.sequence} first.`,
    }
  );
}

const refusalOfAYes = (facts: Facts, corrected: number): Objection | undefined =>
  correctionsOf(facts, corrected).length === 0 && removalsIn(facts).some((at) => at > corrected)
    ? {
        code: 'strike-out-and-enter-anew',
        field: 'replacement',
        detail: `Strike out entry ${corrected}, and enter the refusal as a new entry: its notice then has a number of its own.`,
      }
    : undefined;

export function decisionOf(fact: AssessmentFact): AppealableDecision | undefined {
  switch (fact.kind) {
    case 'assessment-decided':
      return fact.assess ? undefined : 'refusal-to-assess';
    case 'plan-decided':
      return fact.issue ? undefined : 'refusal-to-issue';
    case 'final-plan-issued':
    case 'amended-plan-issued':
      return 'plan-contents';
    default:
      return undefined;
  }
}

/** The corrections of one entry, in the order of the log. */
export const correctionsOf = (
  facts: Facts,
  corrected: number,
): { sequence: number; fact: Correction<HappeningFact> }[] =>
  facts.flatMap(({ sequence, fact }) =>
    fact.kind === 'correction' && fact.corrects === corrected ? [{ sequence, fact }] : [],
  );

/** The entry by which a decision came to stand: its own, or the correction that made it one again. */
function givenAt(facts: Facts, decided: number): number {
  const corrections = correctionsOf(facts, decided);
  const lastYes = corrections.findLastIndex(({ fact }) => fact.replacement && !decisionOf(fact.replacement));
  return lastYes < 0 ? decided : (corrections[lastYes + 1]?.sequence ?? decided);
}

const removalsIn = (facts: Facts): number[] =>
  facts.flatMap(({ sequence, fact }) =>
    fact.kind === 'correction' && (!fact.replacement || isYes(fact.replacement)) ? [sequence] : [],
  );

const isYes = (fact: AssessmentFact): boolean =>
  (fact.kind === 'assessment-decided' && fact.assess) || (fact.kind === 'plan-decided' && fact.issue);

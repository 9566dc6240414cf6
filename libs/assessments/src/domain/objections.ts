import type { CaseHeader, Objection, Recorded } from '@ehc/casefile/contract';
import { withFact } from '@ehc/casefile/domain';
import { longDate, type PlainDate } from '@ehc/rules/plain-date';
import { isClosed, stages, type AssessmentFact, type FactOf } from '../contract/index.js';
import { beginning, has, latest, type Facts } from './find.js';
import { pointsAtSomething } from './references.js';
import { stageOf } from './stage.js';
import { steps } from './steps.js';

/**
 * Why a move is not allowed now, or undefined. Pure: the workflow's validator asks it, and asks it again in the move's turn.
 * What needs a due date is asked where the dates are computed (`unlawful`).
 * A gap before the day the case was entered here is allowed: the record of the past is as complete as it is.
 */
export function objection(
  header: CaseHeader,
  facts: Facts,
  fact: AssessmentFact,
  today: PlainDate,
): Objection | undefined {
  return (
    beyondToday(fact, today) ??
    (fact.kind === 'correction'
      ? objectionToCorrection(header, facts, fact, today)
      : objectionToStep(header, facts, fact))
  );
}

function beyondToday(fact: AssessmentFact, today: PlainDate): Objection | undefined {
  const notified = 'notifiedOn' in fact ? fact.notifiedOn : undefined;
  if (fact.on > today)
    return {
      code: 'date-in-the-future',
      field: 'on',
      detail: `${longDate(fact.on)} has not come yet: today is ${longDate(today)}.`,
    };
  if (notified && notified > today)
    return {
      code: 'date-in-the-future',
      field: 'notifiedOn',
      detail: `${longDate(notified)} has not come yet: today is ${longDate(today)}.`,
    };
  return undefined;
}

function objectionToStep(header: CaseHeader, facts: Facts, fact: AssessmentFact): Objection | undefined {
  const opens = fact.kind === 'request-received' || fact.kind === 'brought-to-attention';
  const began = beginning(facts);
  if (!began) return opens ? undefined : { code: 'not-begun', detail: 'No request is on record for this case.' };
  if (opens) return { code: 'already-begun', detail: `This case already began on ${longDate(began.on)}.` };
  return (
    closed(facts, fact) ??
    twice(facts, fact) ??
    tooEarly(began.on, facts, fact) ??
    gap(header, facts, fact) ??
    withoutText(header, fact) ??
    pointsAtSomething(facts, fact)
  );
}

function closed(facts: Facts, fact: AssessmentFact): Objection | undefined {
  const stage = stageOf(facts);
  if (!isClosed(stage) || steps[fact.kind].afterClosing) return undefined;
  return {
    code: 'case-closed',
    detail: `The case is closed: ${stages[stage].toLowerCase()}. If that was entered wrongly, correct it first.`,
  };
}

function twice(facts: Facts, fact: AssessmentFact): Objection | undefined {
  if (!steps[fact.kind].once || !has(facts, fact.kind)) return undefined;
  return {
    code: 'already-recorded',
    detail: `This was already recorded for ${longDate(latest(facts, fact.kind)!.on)}. To change it, correct that entry.`,
  };
}

function tooEarly(began: PlainDate, facts: Facts, fact: AssessmentFact): Objection | undefined {
  if (fact.on < began && !steps[fact.kind].anyDay)
    return {
      code: 'before-the-request',
      field: 'on',
      detail: `${longDate(fact.on)} is before the case began on ${longDate(began)}.`,
    };
  for (const { step, because } of steps[fact.kind].after ?? []) {
    const earlier = latest(facts, step);
    if (earlier && fact.on < earlier.on)
      return {
        code: 'before-what-it-depends-on',
        field: 'on',
        provision: because,
        detail: `${longDate(fact.on)} is before ${longDate(earlier.on)}, the day of the step it depends on (${wordsOf(step)}).`,
      };
  }
  return undefined;
}

function gap(header: CaseHeader, facts: Facts, fact: AssessmentFact): Objection | undefined {
  const missing = gapsBefore(facts, fact)[0];
  return missing && fact.on >= header.openedOn
    ? {
        code: 'not-allowed-at-this-stage',
        provision: missing.because,
        detail: `Before this, the record needs: ${wordsOf(missing.step)}.`,
      }
    : undefined;
}

/** A draft served from here on names the version of the plan that the family got. */
function withoutText(header: CaseHeader, fact: AssessmentFact): Objection | undefined {
  if (fact.kind !== 'draft-plan-sent' || fact.planVersion !== undefined || fact.on < header.openedOn) return undefined;
  return {
    code: 'no-plan-version',
    field: 'planVersion',
    provision: 'CFA 2014 s.38(1)',
    detail: 'Say which version of the plan is served.',
  };
}

/** The steps that should stand on record before this one and do not. */
export const gapsBefore = (facts: Facts, fact: AssessmentFact) =>
  (steps[fact.kind].after ?? []).filter(
    ({ step, where }) => !has(facts, step) && (where === undefined || has(facts, where)),
  );

const wordsOf = (step: string): string => step.replaceAll('-', ' ');

function objectionToCorrection(
  header: CaseHeader,
  facts: Facts,
  fact: FactOf<'correction'>,
  today: PlainDate,
): Objection | undefined {
  const wrong = facts.find(({ sequence }) => sequence === fact.corrects)?.fact;
  if (!wrong || wrong.kind === 'correction' || wrong.kind === 'due-dates-recomputed')
    return {
      code: 'nothing-to-correct',
      field: 'corrects',
      detail: `Entry ${fact.corrects} of the log is not a fact that can be corrected.`,
    };
  if (fact.replacement && fact.replacement.kind !== wrong.kind)
    return {
      code: 'other-kind',
      field: 'replacement',
      detail: `Entry ${fact.corrects} is "${wordsOf(wrong.kind)}": a correction keeps the kind. To remove it, strike it out.`,
    };
  if (!fact.replacement && wrong === beginning(facts))
    return {
      code: 'nothing-left',
      field: 'replacement',
      detail: 'The request itself cannot be struck out. Withdraw the case, or correct the entry.',
    };
  if (fact.replacement && beyondToday(fact.replacement, today))
    return { ...beyondToday(fact.replacement, today)!, field: 'replacement.on' };
  return firstObjection(header, withFact(facts, { sequence: 0, fact }));
}

/** Walks a corrected record from its beginning: a correction may not make a later entry impossible. */
function firstObjection(header: CaseHeader, facts: Facts): Objection | undefined {
  let sofar: Recorded<AssessmentFact>[] = [];
  for (const entry of facts) {
    const { fact } = entry;
    if (fact.kind !== 'correction' && fact.kind !== 'due-dates-recomputed') {
      const barred = objectionToStep(header, sofar, fact);
      if (barred)
        return {
          ...barred,
          detail: `With this correction, entry ${entry.sequence} (${wordsOf(fact.kind)}, ${longDate(fact.on)}) would not stand: ${barred.detail}`,
        };
    }
    sofar = [...sofar, entry];
  }
  return undefined;
}

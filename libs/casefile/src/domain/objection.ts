import { longDate, type PlainDate } from '@ehc/rules/plain-date';
import type { CaseHeader, Correction, Fact, Objection, Recorded } from '../contract/index.js';
import { withFact } from './apply.js';
import { beginningIn, has, latest, type Course } from './course.js';

type Facts<F extends Fact> = readonly Recorded<F>[];

/**
 * Why a step is not allowed now, or undefined. Pure: the workflow's validator asks it, and the activity asks it again in the
 * step's turn. A gap before the day the case was entered here is allowed: the record of the past is as complete as it is.
 */
export const objectionIn =
  <F extends Fact>(course: Course<F>) =>
  (header: CaseHeader, facts: Facts<F>, fact: F, today: PlainDate): Objection | undefined =>
    beyondToday(course, fact, today) ??
    (isCorrection(fact) ? toCorrection(course, header, facts, fact, today) : toStep(course, header, facts, fact));

const isCorrection = <F extends Fact>(fact: F): fact is F & Correction<F> => fact.kind === 'correction';

function beyondToday<F extends Fact>(course: Course<F>, fact: F, today: PlainDate): Objection | undefined {
  const days: [string, PlainDate | undefined][] = [['on', fact.on], ...(course.otherDays?.(fact) ?? [])];
  const late = days.find(([, day]) => day !== undefined && day > today);
  return (
    late && {
      code: 'date-in-the-future',
      field: late[0],
      detail: `${longDate(late[1]!)} has not come yet: today is ${longDate(today)}.`,
    }
  );
}

function toStep<F extends Fact>(
  course: Course<F>,
  header: CaseHeader,
  facts: Facts<F>,
  fact: F,
): Objection | undefined {
  const opens = course.beginnings.includes(fact.kind);
  const began = beginningIn(course, facts);
  if (!began) return opens ? course.against(header, facts, fact) : { code: 'not-begun', detail: course.notBegun };
  if (opens) return { code: 'already-begun', detail: `This case already began on ${longDate(began.on)}.` };
  return (
    closed(course, facts, fact) ??
    twice(course, facts, fact) ??
    tooEarly(course, began.on, facts, fact) ??
    gap(course, header, facts, fact) ??
    course.against(header, facts, fact)
  );
}

function closed<F extends Fact>(course: Course<F>, facts: Facts<F>, fact: F): Objection | undefined {
  const end = course.endOf(facts);
  if (end === undefined || stepOf(course, fact).afterClosing) return undefined;
  return {
    code: 'case-closed',
    detail: `The case is closed: ${end.toLowerCase()}. If that was entered wrongly, correct it first.`,
  };
}

function twice<F extends Fact>(course: Course<F>, facts: Facts<F>, fact: F): Objection | undefined {
  if (!stepOf(course, fact).once || !has(facts, fact.kind)) return undefined;
  return {
    code: 'already-recorded',
    detail: `This was already recorded for ${longDate(latest(facts, fact.kind)!.on)}. To change it, correct that entry.`,
  };
}

function tooEarly<F extends Fact>(
  course: Course<F>,
  began: PlainDate,
  facts: Facts<F>,
  fact: F,
): Objection | undefined {
  if (fact.on < began && !stepOf(course, fact).anyDay)
    return {
      code: 'before-it-began',
      field: 'on',
      detail: `${longDate(fact.on)} is before the case began on ${longDate(began)}.`,
    };
  for (const { step, because } of stepOf(course, fact).after ?? []) {
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

function gap<F extends Fact>(course: Course<F>, header: CaseHeader, facts: Facts<F>, fact: F): Objection | undefined {
  const missing = gapsBefore(course, facts, fact)[0];
  return missing && fact.on >= header.openedOn
    ? {
        code: 'not-allowed-at-this-stage',
        provision: missing.because,
        detail: `Before this, the record needs: ${wordsOf(missing.step)}.`,
      }
    : undefined;
}

/** The steps that should stand on record before this one and do not. */
export const gapsBefore = <F extends Fact>(
  course: Pick<Course<F>, 'steps'>,
  facts: Facts<F>,
  fact: F,
): { step: F['kind']; because: string }[] =>
  (stepOf(course, fact).after ?? []).filter(
    ({ step, where }) => !has(facts, step) && (where === undefined || has(facts, where)),
  );

const stepOf = <F extends Fact>({ steps }: Pick<Course<F>, 'steps'>, fact: F) => steps[fact.kind as F['kind']];

const wordsOf = (step: string): string => step.replaceAll('-', ' ');

function toCorrection<F extends Fact>(
  course: Course<F>,
  header: CaseHeader,
  facts: Facts<F>,
  fact: F & Correction<F>,
  today: PlainDate,
): Objection | undefined {
  const wrong = facts.find(({ sequence }) => sequence === fact.corrects)?.fact;
  if (!wrong || wrong.kind === 'correction' || wrong.kind === 'due-dates-recomputed')
    return {
      code: 'nothing-to-correct',
      field: 'corrects',
      detail: `Entry ${fact.corrects} of the log is not a fact that can be corrected.`,
    };
  const instead = course.uncorrectable?.[wrong.kind as F['kind']];
  if (instead !== undefined) return { code: 'cannot-be-corrected', field: 'corrects', detail: instead };
  if (fact.replacement && fact.replacement.kind !== wrong.kind)
    return {
      code: 'other-kind',
      field: 'replacement',
      detail: `Entry ${fact.corrects} is "${wordsOf(wrong.kind)}": a correction keeps the kind. To remove it, strike it out.`,
    };
  if (!fact.replacement && wrong === beginningIn(course, facts))
    return {
      code: 'nothing-left',
      field: 'replacement',
      detail: 'The beginning of a case cannot be struck out. Close the case, or correct the entry.',
    };
  const late = fact.replacement && beyondToday(course, fact.replacement, today);
  if (late) return { ...late, field: `replacement.${late.field}` };
  return nowImpossible(course, header, withFact(facts, { sequence: 0, fact }), 'With this correction');
}

/**
 * Walks a changed record from its beginning: what was changed may not make a later entry impossible.
 * @param because begins the sentence, such as "With this correction"
 */
export function nowImpossible<F extends Fact>(
  course: Course<F>,
  header: CaseHeader,
  facts: Facts<F>,
  because: string,
): Objection | undefined {
  let sofar: Recorded<F>[] = [];
  for (const entry of facts) {
    const { fact } = entry;
    if (fact.kind !== 'correction' && fact.kind !== 'due-dates-recomputed') {
      const barred = toStep(course, header, sofar, fact);
      if (barred)
        return {
          ...barred,
          detail: `${because}, entry ${entry.sequence} (${wordsOf(fact.kind)}, ${longDate(fact.on)}) would not stand: ${barred.detail}`,
        };
    }
    sofar = [...sofar, entry];
  }
  return undefined;
}

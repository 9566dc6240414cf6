import type { Objection } from '@ehc/casefile/contract';
import { longDate } from '@ehc/rules/plain-date';
import type { AssessmentFact } from '../contract/index.js';
import { allOf, has, type Facts } from './find.js';

/** Whether a fact about a piece of advice, a consultation or an exception points at one that exists, once. */
export function pointsAtSomething(facts: Facts, fact: AssessmentFact): Objection | undefined {
  switch (fact.kind) {
    case 'advice-requested':
      return allOf(facts, 'advice-requested').some(({ advice }) => advice === fact.advice)
        ? {
            code: 'already-recorded',
            field: 'advice',
            detail: `Advice "${fact.advice}" was already requested. Give a second request a name of its own.`,
          }
        : undefined;
    case 'advice-chased':
    case 'advice-received':
    case 'advice-excused':
      return aboutAdvice(facts, fact);
    case 'setting-consulted':
      return allOf(facts, 'setting-consulted').some(({ consultation }) => consultation === fact.consultation)
        ? {
            code: 'already-recorded',
            field: 'consultation',
            detail: `Consultation "${fact.consultation}" is already on record.`,
          }
        : undefined;
    case 'setting-replied':
      return aboutConsultation(facts, fact.consultation, fact.on);
    case 'final-plan-issued':
      return has(facts, 'draft-plan-sent') ? undraftedVersion(facts, fact.planVersion) : undefined;
    default:
      return undefined;
  }
}

function aboutAdvice(facts: Facts, fact: { kind: string; advice: string; on: string }): Objection | undefined {
  const requested = allOf(facts, 'advice-requested').find(({ advice }) => advice === fact.advice);
  if (!requested)
    return {
      code: 'unknown-advice',
      field: 'advice',
      detail: `No advice "${fact.advice}" was requested in this case.`,
    };
  if (fact.on < requested.on)
    return {
      code: 'before-what-it-depends-on',
      field: 'on',
      detail: `This advice was requested on ${longDate(requested.on)}.`,
      provision: 'SEND Regs 2014 reg 8(1)',
    };
  const received = allOf(facts, 'advice-received').find(({ advice }) => advice === fact.advice);
  if (received)
    return {
      code: 'already-recorded',
      field: 'advice',
      detail: `This advice was received on ${longDate(received.on)}.`,
    };
  return undefined;
}

function aboutConsultation(facts: Facts, consultation: string, on: string): Objection | undefined {
  const asked = allOf(facts, 'setting-consulted').find((known) => known.consultation === consultation);
  if (!asked)
    return {
      code: 'unknown-consultation',
      field: 'consultation',
      detail: `No consultation "${consultation}" is on record.`,
    };
  if (on < asked.on)
    return {
      code: 'before-what-it-depends-on',
      field: 'on',
      detail: `This setting was consulted on ${longDate(asked.on)}.`,
    };
  return undefined;
}

function undraftedVersion(facts: Facts, version: number | undefined): Objection | undefined {
  const drafts = allOf(facts, 'draft-plan-sent').map(({ planVersion }) => planVersion ?? 0);
  return version !== undefined && version < Math.max(...drafts)
    ? {
        code: 'older-than-the-draft',
        field: 'planVersion',
        detail: `The family was sent version ${Math.max(...drafts)}: a final plan cannot be an earlier one.`,
      }
    : undefined;
}

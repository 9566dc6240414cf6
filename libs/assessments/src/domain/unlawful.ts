import type { CaseHeader, Objection } from '@ehc/casefile/contract';
import type { Duty } from '@ehc/casefile/domain';
import { examineException, exceptionGrounds } from '@ehc/rules';
import type { Agreement } from '@ehc/rules/agreements';
import { longDate } from '@ehc/rules/plain-date';
import type { AssessmentFact, FactOf } from '../contract/index.js';
import { lawOf } from './duties/duty-of.js';
import { allOf, has, owesPanelAnotherLook, type Facts } from './find.js';

/**
 * Why the law or the local agreement does not allow a fact, where that takes a due date or a rule to know.
 * `duties` are those of the record with the fact in it.
 */
export function unlawful(
  header: CaseHeader,
  facts: Facts,
  fact: AssessmentFact,
  duties: () => readonly Duty[],
  agreement: Agreement,
): Objection | undefined {
  if (fact.kind === 'final-plan-issued') return tooSoon(fact.on, duties()) ?? notReady(header, facts, fact, agreement);
  if (fact.kind === 'exception-recorded') return noGround(fact, duties(), facts);
  if (fact.kind === 'request-received') return notPermitted(fact, agreement);
  if (fact.kind === 'correction')
    return (
      correctedTooSoon(facts, duties()) ??
      (fact.replacement && unlawfulReplacement(fact.replacement, duties(), facts, agreement))
    );
  return undefined;
}

const unlawfulReplacement = (
  fact: AssessmentFact,
  duties: readonly Duty[],
  facts: Facts,
  agreement: Agreement,
): Objection | undefined =>
  fact.kind === 'exception-recorded'
    ? noGround(fact, duties, facts)
    : fact.kind === 'request-received'
      ? notPermitted(fact, agreement)
      : undefined;

/** Reg 13(1)(a): at least 15 days for the family before the plan is finalised. */
function tooSoon(on: string, duties: readonly Duty[]): Objection | undefined {
  const open = duties.find((duty) => duty.notBefore !== undefined && on < duty.notBefore);
  if (!open) return undefined;
  return {
    code: 'family-still-has-time',
    field: 'on',
    provision: open.citation,
    detail: `The family has until ${longDate(open.due!)} to answer the draft plan. The plan may not be finalised before ${longDate(open.notBefore!)}.`,
  };
}

const correctedTooSoon = (facts: Facts, duties: readonly Duty[]): Objection | undefined => {
  const final = allOf(facts, 'final-plan-issued')[0];
  return final && tooSoon(final.on, duties);
};

function notReady(
  header: CaseHeader,
  facts: Facts,
  fact: FactOf<'final-plan-issued'>,
  agreement: Agreement,
): Objection | undefined {
  if (fact.on < header.openedOn) return undefined;
  if (owesPanelAnotherLook(facts))
    return {
      code: 'panel-not-asked-again',
      provision: 'PLN-06',
      detail:
        'Significant changes were made after the panel advised. The panel must advise again before the plan is final.',
    };
  const signed = new Set(allOf(facts, 'plan-signed-off').flatMap(({ roles }) => roles as string[]));
  const family = signed.has('parent') || signed.has('young-person');
  const missing = agreement.signOff.filter(({ role }) => !signed.has(role) && !(isFamily(role) && family));
  return (
    missing[0] && {
      code: 'not-signed-off',
      provision: `Local agreement ${agreement.area} ${agreement.version} (PLN-09)`,
      detail: `Still to sign off: ${missing.map(({ words }) => words).join(', ')}.`,
    }
  );
}

const isFamily = (role: string): boolean => role.includes('parent') || role.includes('young-person');

function noGround(fact: FactOf<'exception-recorded'>, duties: readonly Duty[], facts: Facts): Objection | undefined {
  const duty = duties.find(({ key }) => key === fact.rule);
  if (!duty) return { code: 'unknown-limit', field: 'rule', detail: `This case has no limit "${fact.rule}".` };
  const ruleId = lawOf(duty);
  if (!exceptionGrounds(ruleId).some(({ code }) => code === fact.ground))
    return {
      code: 'no-exception',
      field: 'ground',
      provision: duty.citation,
      detail: `The law has no exception "${fact.ground.replaceAll('-', ' ')}" to this limit.`,
    };
  const { adviceAskedOn, from, to } = fact;
  if (adviceAskedOn && !wasAsked(facts, adviceAskedOn))
    return {
      code: 'unknown-advice',
      field: 'adviceAskedOn',
      detail: `No advice was requested on ${longDate(adviceAskedOn)}.`,
    };
  const examined = examineException(ruleId, fact.ground, { adviceAskedOn, from, to });
  return examined.applies
    ? undefined
    : { code: 'exception-does-not-apply', field: 'ground', provision: examined.citation, detail: examined.reason };
}

const wasAsked = (facts: Facts, on: string): boolean =>
  has(facts, 'advice-requested') && allOf(facts, 'advice-requested').some((request) => request.on === on);

/** REF-01, and CFA 2014 s.36(1): who may ask, as the local agreement lists them. */
function notPermitted(fact: FactOf<'request-received'>, agreement: Agreement): Objection | undefined {
  if (agreement.requesters.includes(fact.requester)) {
    const young = fact.requester === 'young-person' && fact.ofAge < agreement.youngPersonFrom;
    return young
      ? {
          code: 'not-a-young-person',
          field: 'ofAge',
          provision: 'CFA 2014 s.83(2)',
          detail: `A young person asks in their own right from the age of ${agreement.youngPersonFrom}.`,
        }
      : undefined;
  }
  return {
    code: 'requester-not-permitted',
    field: 'requester',
    provision: 'CFA 2014 s.36(1); REF-01',
    detail: `The local agreement does not take requests from: ${fact.requester.replaceAll('-', ' ')}. Record it as a child brought to attention.`,
  };
}

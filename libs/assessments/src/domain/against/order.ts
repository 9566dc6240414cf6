import {
  isDerived,
  kindOf,
  orderKinds,
  orderSources,
  rootOf,
  type CaseHeader,
  type KindOfCase,
  type Objection,
  type OrderKind,
  type OrderSource,
} from '@ehc/casefile/contract';
import { longDate, type PlainDate } from '@ehc/rules/plain-date';
import { isClosed, type AssessmentFact, type FactOf } from '../../contract/index.js';
import { first, type Facts } from '../find.js';
import { isAboutAPlan, nameOf, ordersIn } from '../ordered/orders.js';
import { stageOf } from '../stage.js';

type Received = FactOf<'order-received'>;

/** An order that is this case's, is new or told anew, and finds the decision that it overturns. */
export function againstOrder({ reference }: CaseHeader, facts: Facts, fact: Received): Objection | undefined {
  const told = ordersIn(facts).find((order) => nameOf(order) === nameOf(fact));
  return (
    ofAnotherCase(reference, fact) ??
    withoutLimits(fact) ??
    (told && sameWords(told, fact) ? alreadyTold(told) : undefined) ??
    (told && told.like !== fact.like ? carriedOut(facts, told) : undefined) ??
    (told?.like === fact.like ? undefined : nothingToTakeUp(facts, fact)) ??
    beforeTheDecision(facts, fact)
  );
}

const comesFrom: Record<OrderSource, KindOfCase> = {
  'tribunal-order': 'appeal',
  'mediation-agreement': 'mediation',
  'appeal-not-opposed': 'appeal',
};

/** A reference of a case kept here is one of this child; any other reference is that of a body outside, such as the tribunal. */
function ofAnotherCase(reference: string, { from, source }: Received): Objection | undefined {
  if (!isDerived(from) || (rootOf(from) === reference && kindOf(from) === comesFrom[source])) return undefined;
  return {
    code: 'order-of-another-case',
    field: 'from',
    detail: `${from} is no ${comesFrom[source]} of case ${reference}.`,
  };
}

/** Reg 45 has no limits for considering again, and reg 42(5) is about agreements. */
function withoutLimits({ source, like, agreedInWriting, directed, directedParts }: Received): Objection | undefined {
  if (source === 'appeal-not-opposed' && like === 'reconsider')
    return {
      code: 'not-without-an-order',
      field: 'like',
      provision: 'SEND Regs 2014 reg 45',
      detail: 'What is not opposed is done, and not considered again.',
    };
  if (agreedInWriting !== undefined && source !== 'mediation-agreement')
    return {
      code: 'not-an-agreement',
      field: 'agreedInWriting',
      provision: 'SEND Regs 2014 reg 42(5)',
      detail: 'Only what was agreed in mediation can have another date agreed in writing.',
    };
  if ((directed !== undefined || directedParts !== undefined) && source !== 'tribunal-order')
    return {
      code: 'not-an-order',
      field: directed === undefined ? 'directedParts' : 'directed',
      provision: 'SEND Regs 2014 reg 44(1)',
      detail: 'Only an order of the tribunal can set another date.',
    };
  return undefined;
}

const sameWords = (one: Received & { sequence?: number }, other: Received): boolean => {
  const { sequence: _, ...told } = one;
  const keys = new Set([...Object.keys(told), ...Object.keys(other)]) as Set<keyof Received>;
  return [...keys].every((key) => JSON.stringify(told[key]) === JSON.stringify(other[key]));
};

const alreadyTold = ({ on, from, step }: Received): Objection => ({
  code: 'already-recorded',
  field: 'step',
  detail: `"${step}" of ${from} was already recorded for ${longDate(on)}. To change it, correct that entry.`,
});

/** Told anew as another kind of order, it changes what is owed, and not what was already done for it. */
const carriedOut = (facts: Facts, { from, step }: Received): Objection | undefined =>
  isClosed(stageOf(facts))
    ? {
        code: 'already-carried-out',
        field: 'like',
        detail: `"${step}" of ${from} was of another kind when it was carried out. Correct that entry, and what was entered for it.`,
      }
    : undefined;

function nothingToTakeUp(facts: Facts, fact: Received): Objection | undefined {
  if (overturned(facts, fact.like)) return undefined;
  return {
    code: 'nothing-to-take-up',
    field: 'like',
    provision: orderSources[fact.source].replace(/^.*\((.*)\)$/, '$1'),
    detail: isAboutAPlan(fact)
      ? `This is about a plan that was issued (${orderKinds[fact.like]}), and no final plan stands on record.`
      : `This is about a refusal (${orderKinds[fact.like]}), and no such refusal stands on record.`,
  };
}

function beforeTheDecision(facts: Facts, fact: Received): Objection | undefined {
  const decided = overturned(facts, fact.like);
  if (decided === undefined || fact.on >= decided) return undefined;
  return {
    code: 'before-what-it-depends-on',
    field: 'on',
    provision: orderSources[fact.source].replace(/^.*\((.*)\)$/, '$1'),
    detail: `${longDate(fact.on)} is before ${longDate(decided)}, the day of the decision that it is about.`,
  };
}

/** The day of the decision that such an order overturns, if the case stands where it can. */
function overturned(facts: Facts, like: OrderKind): PlainDate | undefined {
  const stage = stageOf(facts);
  const plan = first(facts, 'final-plan-issued');
  if (isAboutAPlan({ like })) return stage === 'final-plan-issued' || stage === 'amending-plan' ? plan?.on : undefined;
  if (plan || stage === 'withdrawn' || stage === 'moved-out' || stage === 'not-considered') return undefined;
  const toAssess = stage === 'refused-to-issue' ? undefined : first(refusals(facts), 'assessment-decided');
  const toIssue = stage === 'refused-to-assess' ? undefined : first(refusals(facts), 'plan-decided');
  if (like === 'assess') return toAssess?.on;
  return like === 'make-plan' ? toIssue?.on : (toIssue ?? toAssess)?.on;
}

const refusals = (facts: Facts): Facts => facts.filter(({ fact }) => isRefusal(fact));

const isRefusal = (fact: AssessmentFact): boolean =>
  (fact.kind === 'assessment-decided' && !fact.assess) || (fact.kind === 'plan-decided' && !fact.issue);

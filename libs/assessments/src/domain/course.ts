import type { CaseHeader, Objection } from '@ehc/casefile/contract';
import { gapsBefore as gapsIn, nowImpossible, objectionIn, type Course } from '@ehc/casefile/domain';
import { isClosed, stages, type AssessmentFact, type FactOf } from '../contract/index.js';
import { mixesUpNotices } from './appealable.js';
import { againstOrder } from './against/order.js';
import { takenUpAgain } from './against/taken-up-again.js';
import type { Facts } from './find.js';
import { nameOf, ordersIn, withoutOrder } from './ordered/orders.js';
import { pointsAtSomething } from './references.js';
import { stageOf } from './stage.js';
import { steps } from './steps.js';

const course: Course<AssessmentFact> = {
  steps,
  beginnings: ['request-received', 'brought-to-attention'],
  notBegun: 'No request is on record for this case.',
  endOf(facts) {
    const stage = stageOf(facts);
    return isClosed(stage) ? stages[stage] : undefined;
  },
  otherDays: (fact) => ('notifiedOn' in fact ? [['notifiedOn', fact.notifiedOn]] : []),
  against: (header, facts, fact) =>
    withoutText(header, fact) ?? againstFact(header, facts, fact) ?? pointsAtSomething(facts, fact),
};

function againstFact(header: CaseHeader, facts: Facts, fact: AssessmentFact): Objection | undefined {
  if (fact.kind === 'order-received') return againstOrder(header, facts, fact);
  return fact.kind === 'order-withdrawn' ? againstWithdrawal(header, facts, fact) : takenUpAgain(facts, fact);
}

/** What was entered because of an order must be struck out before the order is taken away. */
function againstWithdrawal(
  header: CaseHeader,
  facts: Facts,
  { from, step }: FactOf<'order-withdrawn'>,
): Objection | undefined {
  const name = nameOf({ from, step });
  if (ordersIn(facts).some((order) => nameOf(order) === name))
    return nowImpossible(course, header, withoutOrder(facts, name), `Without "${step}" of ${from}`);
  return { code: 'nothing-to-withdraw', field: 'step', detail: `No "${step}" of ${from} stands on record.` };
}

const inOrder = objectionIn(course);

/** Why a move is not allowed now; what needs a due date is asked where the dates are computed (`unlawful`). */
export const objection: typeof inOrder = (header, facts, fact, today) =>
  mixesUpNotices(facts, fact) ?? inOrder(header, facts, fact, today);

/** The steps that should stand on record before this one and do not. */
export const gapsBefore = (facts: Facts, fact: AssessmentFact) => gapsIn(course, facts, fact);

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

import type { Objection } from '@ehc/casefile/contract';
import { longDate } from '@ehc/rules/plain-date';
import type { AssessmentFact, FactKind, FactOf } from '../../contract/index.js';
import { allOf, first, type Facts } from '../find.js';
import { isAboutThePlan, lastEpisodeOf } from '../ordered/episodes.js';
import { ordersIn, type Order } from '../ordered/orders.js';
import { stillToAmend } from '../ordered/owed.js';

/** What speaks against a step once an order, an agreement or an appeal not opposed has taken the case up again, and a decision taken twice. */
export function takenUpAgain(facts: Facts, fact: AssessmentFact): Objection | undefined {
  const episode = lastEpisodeOf(facts);
  return (
    decidedBefore(facts, episode, fact) ??
    aboutThePlan(episode, fact) ??
    beforeTheOrder(episode, fact) ??
    (fact.kind === 'amended-plan-issued' ? againstAmendedPlan(facts, episode, fact) : undefined)
  );
}

/** A decision is taken once, and again only where an order overturned it; then as was ordered. */
function decidedBefore(facts: Facts, episode: Facts, fact: AssessmentFact): Objection | undefined {
  if (fact.kind !== 'assessment-decided' && fact.kind !== 'plan-decided') return undefined;
  const here = first(episode, fact.kind);
  const before = allOf(facts, fact.kind).at(-1);
  const orders = ordersIn(episode);
  if (here || (before && !orders.some(({ like }) => overturns(like, fact, before))))
    return {
      code: 'already-recorded',
      detail: `This was already recorded for ${longDate((here ?? before)!.on)}. To change it, correct that entry.`,
    };
  if (fact.kind === 'assessment-decided' && !before && orders.length > 0)
    return {
      code: 'not-allowed-at-this-stage',
      provision: 'SEND Regs 2014 reg 44(2)(c) and (d)',
      detail: 'The decision about a plan was taken up again. Whether to assess is not decided after that.',
    };
  const bound = orders.find(({ like }) => like === binds[fact.kind]);
  return bound && isRefusal(fact) ? orderedOtherwise(bound) : undefined;
}

const binds = { 'assessment-decided': 'assess', 'plan-decided': 'make-plan' } as const;

/** After an order to assess, or a refusal to assess considered again, whatever was decided before is decided afresh. */
const overturns = (
  like: Order['like'],
  fact: FactOf<'assessment-decided'> | FactOf<'plan-decided'>,
  before: AssessmentFact,
): boolean => isRefusal(before) && (like === 'reconsider' || like === binds[fact.kind]);

const isRefusal = (fact: AssessmentFact): boolean =>
  (fact.kind === 'assessment-decided' && !fact.assess) || (fact.kind === 'plan-decided' && !fact.issue);

const orderedOtherwise = ({ on, from, like }: Order): Objection => ({
  code: 'ordered-otherwise',
  field: like === 'assess' ? 'assess' : 'issue',
  provision: like === 'assess' ? 'SEND Regs 2014 reg 44(2)(b)' : 'SEND Regs 2014 reg 44(2)(c)',
  detail: `${from} of ${longDate(on)} requires the authority to ${like === 'assess' ? 'assess' : 'make a plan'}: it cannot be refused.`,
});

const notAboutAPlan: ReadonlySet<FactKind> = new Set<FactKind>([
  'assessment-decided',
  'plan-decided',
  'draft-plan-sent',
  'plan-signed-off',
  'final-plan-issued',
  'request-withdrawn',
]);

/** A plan that stands is amended by an amended plan, not by a new draft (reg 44(2)(e), (f) and (h)). */
const aboutThePlan = (episode: Facts, { kind }: AssessmentFact): Objection | undefined =>
  isAboutThePlan(episode) && notAboutAPlan.has(kind)
    ? {
        code: 'not-allowed-at-this-stage',
        provision: 'SEND Regs 2014 reg 44(2)(e), (f) and (h)',
        detail: 'The plan stands, and what is owed is the amended plan.',
      }
    : undefined;

const decisive: ReadonlySet<FactKind> = new Set<FactKind>([
  'assessment-decided',
  'plan-decided',
  'draft-plan-sent',
  'final-plan-issued',
  'amended-plan-issued',
]);

function beforeTheOrder(episode: Facts, { kind, on }: AssessmentFact): Objection | undefined {
  const opening = episode[0]?.fact;
  if (opening?.kind !== 'order-received' || !decisive.has(kind) || on >= opening.on) return undefined;
  return {
    code: 'before-what-it-depends-on',
    field: 'on',
    detail: `${longDate(on)} is before ${longDate(opening.on)}, the day from which the case was taken up again (${opening.from}).`,
  };
}

function againstAmendedPlan(
  facts: Facts,
  episode: Facts,
  { steps, planVersion }: FactOf<'amended-plan-issued'>,
): Objection | undefined {
  const owed = stillToAmend(episode).map(({ step }) => step);
  if (owed.length === 0)
    return {
      code: 'nothing-to-amend',
      provision: 'SEND Regs 2014 regs 42(2), 44(2) and 45',
      detail: 'No order, agreement or appeal that was not opposed asks for an amended plan.',
    };
  const unknown = steps?.find((step) => !owed.includes(step));
  if (unknown !== undefined || steps?.length === 0)
    return {
      code: 'unknown-order',
      field: 'steps',
      detail: `Say which of these the amended plan carries out: ${owed.join(', ')}.`,
    };
  const issued = [...allOf(facts, 'final-plan-issued'), ...allOf(facts, 'amended-plan-issued')];
  const last = Math.max(0, ...issued.map((plan) => plan.planVersion ?? 0));
  return planVersion !== undefined && planVersion <= last
    ? {
        code: 'older-than-the-plan',
        field: 'planVersion',
        detail: `The family has version ${last} of the plan: an amended plan is a later one.`,
      }
    : undefined;
}

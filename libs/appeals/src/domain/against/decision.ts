import type { AppealableDecision, Objection } from '@ehc/casefile/contract';
import { longDate } from '@ehc/rules/plain-date';
import { CEASE_UPHELD, NOT_OPPOSED, withoutRecommendations, type FactOf } from '../../contract/index.js';
import { toOrder } from './order.js';

type Decided = FactOf<'appeal-decided'>;

/** Orders that fit the decision under appeal and its outcome, each with a name of its own and its dates in the right place. */
export const toDecision = (decision: AppealableDecision, decided: Decided): Objection | undefined =>
  outcomeWithoutOrder(decided) ??
  aboutCeasing(decision, decided) ??
  sameName(decided) ??
  decided.orders.map((order) => toOrder(decision, decided.on, order)).find((barred) => barred !== undefined) ??
  toRecommendations(decision, decided);

function outcomeWithoutOrder({ outcome, orders, recommendations }: Decided): Objection | undefined {
  if ((outcome === 'dismissed' || outcome === 'struck-out') && orders.length > 0)
    return {
      code: 'nothing-was-ordered',
      field: 'orders',
      provision: 'SEND Regs 2014 reg 43(2)',
      detail: `An appeal that was ${outcome === 'dismissed' ? 'dismissed' : 'struck out'} comes without orders. If something was ordered, it was allowed in part.`,
    };
  if ((outcome === 'allowed' || outcome === 'allowed-in-part') && orders.length === 0)
    return {
      code: 'say-what-was-ordered',
      field: 'orders',
      provision: 'SEND Regs 2014 reg 43(2); APP-03',
      detail: 'Say what the tribunal ordered: the limit hangs on the kind of order.',
    };
  if (outcome === 'struck-out' && recommendations.length > 0)
    return {
      code: 'nothing-was-recommended',
      field: 'recommendations',
      provision: 'Recommendations Regs 2017 regs 4 and 5',
      detail: 'The tribunal recommends when it determines an appeal, and not when it strikes it out.',
    };
  return undefined;
}

/** Reg 44(2)(a): a dismissed appeal against ceasing ends the plan at once, so the record has to say so or say not. */
function aboutCeasing(decision: AppealableDecision, { outcome, ceaseUpheld }: Decided): Objection | undefined {
  const asked = decision === 'cease' && outcome === 'dismissed';
  if (asked === (ceaseUpheld !== undefined)) return undefined;
  return {
    code: asked ? 'say-whether-the-plan-ends' : 'not-about-ceasing',
    field: 'ceaseUpheld',
    provision: 'SEND Regs 2014 reg 44(2)(a)',
    detail: asked
      ? 'Say whether the authority now has to cease to maintain the plan, at once.'
      : 'Only a dismissed appeal against ceasing to maintain a plan ends the plan.',
  };
}

function sameName({ orders, recommendations }: Decided): Objection | undefined {
  const taken = [NOT_OPPOSED, CEASE_UPHELD, ...orders.map(({ order }) => order)];
  const order = taken.find((name, index) => taken.indexOf(name) < index);
  const names = recommendations.map(({ recommendation }) => recommendation);
  const recommendation = names.find((name, index) => names.indexOf(name) < index);
  const twice = order ?? recommendation;
  return twice === undefined
    ? undefined
    : {
        code: 'name-taken',
        field: order === undefined ? 'recommendations' : 'orders',
        detail: `"${twice}" stands for something else already. Give each order and recommendation a name of its own.`,
      };
}

function toRecommendations(decision: AppealableDecision, { on, recommendations }: Decided): Objection | undefined {
  if (recommendations.length > 0 && decision === withoutRecommendations)
    return {
      code: 'nothing-was-recommended',
      field: 'recommendations',
      provision: 'Recommendations Regs 2017 regs 4 and 5',
      detail: 'On an appeal against a refusal to assess, the tribunal has no power to recommend.',
    };
  const early = recommendations.find(({ directed }) => directed !== undefined && directed < on);
  return (
    early && {
      code: 'due-before-it-began',
      field: 'recommendations',
      provision: 'Recommendations Regs 2017 regs 6(4) and 7(2)',
      detail: `Recommendation "${early.recommendation}" of ${longDate(on)} cannot be answered by ${longDate(early.directed!)}.`,
    }
  );
}

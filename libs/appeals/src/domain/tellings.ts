import { rootOf, type AppealableDecision, type OrderKind, type Telling } from '@ehc/casefile/contract';
import { first, latest } from '@ehc/casefile/domain';
import { newlyTold, ordersTakenBack } from '@ehc/casefile/reckoning';
import { NOT_OPPOSED, type FactOf } from '../contract/index.js';
import { isAboutPlacement } from './conceded.js';
import type { Facts } from './owed.js';

/** What other cases are told: the mediation that an appeal was lodged, the assessment what was ordered or conceded. */
export function tellings(reference: string, before: Facts, after: Facts): Telling[] {
  const [told, now] = [following(reference, before), following(reference, after)];
  const corrected = latest(after, 'correction');
  return [...newlyTold(told, now), ...(corrected ? ordersTakenBack(told, now, corrected.on) : [])];
}

function following(reference: string, facts: Facts): Telling[] {
  const lodged = first(facts, 'appeal-lodged');
  if (!lodged) return [];
  const decided = first(facts, 'appeal-decided');
  const conceded = first(facts, 'appeal-not-opposed');
  const received = (
    on: string,
    source: 'tribunal-order' | 'appeal-not-opposed',
    like: OrderKind,
    step: string,
    more: object,
  ) => ({
    to: rootOf(reference),
    kind: 'ehc-assessment',
    move: 'recordOrder',
    fact: { kind: 'order-received', on, source, like, from: reference, step, ...more },
  });
  return [
    ...(lodged.mediation
      ? [
          {
            to: lodged.mediation,
            kind: 'mediation',
            move: 'noteAppeal',
            fact: { kind: 'appeal-lodged', on: lodged.on },
          },
        ]
      : []),
    ...(decided?.orders ?? []).map(({ order, kind, ...more }) =>
      received(decided!.on, 'tribunal-order', kind, order, more),
    ),
    ...(conceded
      ? [
          received(conceded.on, 'appeal-not-opposed', likeWhichOrder(lodged, conceded), NOT_OPPOSED, {
            ...(conceded.agreedToAmend && { amendments: true }),
            ...(conceded.contentsToo && isAboutPlacement(lodged, conceded) && { placementToo: true }),
          }),
        ]
      : []),
  ];
}

/** Which order an appeal that is not opposed is like: it counts as decided for the family (reg 45(2)). */
const likeWhichOrder = (lodged: FactOf<'appeal-lodged'>, conceded: FactOf<'appeal-not-opposed'>): OrderKind =>
  lodged.decision === 'plan-contents' && isAboutPlacement(lodged, conceded) && !conceded.contentsToo
    ? 'name-school'
    : like[lodged.decision];

const like: Record<AppealableDecision, OrderKind> = {
  'refusal-to-assess': 'assess',
  'refusal-to-reassess': 'assess',
  'refusal-to-issue': 'make-plan',
  'plan-contents': 'amend',
  'refusal-to-amend': 'amend',
  cease: 'maintain',
};

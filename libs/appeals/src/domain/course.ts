import type { CaseHeader, Objection } from '@ehc/casefile/contract';
import { first, objectionIn, type Course } from '@ehc/casefile/domain';
import { longDate } from '@ehc/rules/plain-date';
import type { AppealFact, FactKind } from '../contract/index.js';
import { toRegistering, toNotOpposing } from './against/answering.js';
import { toAnswer, toComplying } from './against/complying.js';
import { toDecision } from './against/decision.js';
import { toHearing, toListing } from './against/hearing.js';
import { toLodging } from './against/lodging.js';
import type { Facts } from './owed.js';
import { stageOf } from './stage.js';
import { steps } from './steps.js';

export const course: Course<AppealFact> = {
  steps,
  beginnings: ['appeal-lodged'],
  notBegun: 'No appeal is on record for this case.',
  endOf(facts) {
    const { closed, words } = stageOf(facts);
    return closed ? words : undefined;
  },
  otherDays(fact) {
    if (fact.kind === 'appeal-lodged')
      return [
        ['leaveGivenOn', fact.leaveGivenOn],
        ['timeExtendedOn', fact.timeExtendedOn],
      ];
    return fact.kind === 'appeal-registered' ? [['sentToAuthorityOn', fact.sentToAuthorityOn]] : [];
  },
  against: (_header: CaseHeader, facts, fact) => afterItWasSettled(facts, fact) ?? toStep(facts, fact),
};

/** Why a step is not allowed now, or undefined. What needs a due date to know is asked where the dates are computed. */
export const objection = objectionIn(course);

function toStep(facts: Facts, fact: AppealFact): Objection | undefined {
  switch (fact.kind) {
    case 'appeal-lodged':
      return toLodging(fact);
    case 'appeal-registered':
      return toRegistering(fact, first(facts, 'appeal-lodged')!.on);
    case 'appeal-not-opposed':
      return toNotOpposing(facts, fact);
    case 'hearing-listed':
      return toListing(facts, fact);
    case 'hearing-held':
    case 'hearing-vacated':
      return toHearing(facts, fact);
    case 'appeal-decided':
      return toDecision(first(facts, 'appeal-lodged')!.decision, fact);
    case 'order-complied':
      return toComplying(facts, fact);
    case 'recommendation-answered':
    case 'answer-copied':
      return toAnswer(facts, fact);
    default:
      return undefined;
  }
}

/** What happens until an appeal is settled, and whether it may still be entered after that with an earlier day. */
const untilSettled: Partial<Record<FactKind, 'entered-later-too' | 'in-time-only'>> = {
  'appeal-registered': 'entered-later-too',
  'response-sent': 'entered-later-too',
  'hearing-listed': 'entered-later-too',
  'hearing-held': 'entered-later-too',
  'hearing-vacated': 'entered-later-too',
  'appeal-not-opposed': 'in-time-only',
  'appeal-decided': 'in-time-only',
  'appeal-withdrawn': 'in-time-only',
};

/** Once the tribunal has decided, or the authority does not oppose, there is nothing left to argue or to withdraw. */
function afterItWasSettled(facts: Facts, fact: AppealFact): Objection | undefined {
  const decided = first(facts, 'appeal-decided');
  const conceded = first(facts, 'appeal-not-opposed');
  const settled = decided ?? conceded;
  const when = untilSettled[fact.kind];
  if (!settled || !when) return undefined;
  const earlier = when === 'entered-later-too' && fact.on <= settled.on;
  if (earlier && !(conceded && fact.kind === 'response-sent')) return undefined;
  return decided
    ? { code: 'already-decided', detail: `The tribunal decided this appeal on ${longDate(decided.on)}.` }
    : {
        code: 'already-not-opposed',
        provision: 'SEND Regs 2014 reg 45(2)',
        detail: `On ${longDate(settled.on)} the authority told the tribunal that it does not oppose the appeal, which now counts as decided for the family.`,
      };
}

import type { Objection } from '@ehc/casefile/contract';
import { first } from '@ehc/casefile/domain';
import { longDate } from '@ehc/rules/plain-date';
import type { FactOf } from '../../contract/index.js';
import { isAboutPlacement } from '../conceded.js';
import type { Facts } from '../owed.js';

/** The date for the response lies after the day the appeal was sent. */
export function toRegistering(fact: FactOf<'appeal-registered'>, lodgedOn: string): Objection | undefined {
  const sent = fact.sentToAuthorityOn ?? fact.on;
  if (sent < lodgedOn)
    return {
      code: 'before-what-it-depends-on',
      field: 'sentToAuthorityOn',
      detail: `The appeal was received by the tribunal on ${longDate(lodgedOn)} and cannot have been sent on before.`,
    };
  if (fact.responseDueBy !== undefined && fact.responseDueBy < sent)
    return {
      code: 'due-before-it-began',
      field: 'responseDueBy',
      provision: 'HESC Rules 2008 r.21',
      detail: `The response cannot be due on ${longDate(fact.responseDueBy)}, before the appeal was sent to the authority on ${longDate(sent)}.`,
    };
  return undefined;
}

/** Reg 45(1): only before a response that opposes. And what the appeal was about has to be said, since the limits hang on it. */
export function toNotOpposing(facts: Facts, fact: FactOf<'appeal-not-opposed'>): Objection | undefined {
  const response = first(facts, 'response-sent');
  if (response)
    return {
      code: 'too-late-not-to-oppose',
      provision: 'SEND Regs 2014 reg 45(1)',
      detail: `The response that opposes the appeal was sent on ${longDate(response.on)}. What was agreed since then needs a consent order: record it as the tribunal's decision.`,
    };
  const lodged = first(facts, 'appeal-lodged')!;
  return inTheWrongPlace(lodged, fact) ?? sayingTooLittle(lodged, fact);
}

function inTheWrongPlace(
  { decision, authority }: FactOf<'appeal-lodged'>,
  { contentsToo, placementToo, agreedToAmend }: FactOf<'appeal-not-opposed'>,
): Objection | undefined {
  const provision = 'SEND Regs 2014 reg 45(4) to (6A)';
  if (decision !== 'plan-contents' && (contentsToo ?? placementToo) !== undefined)
    return {
      code: 'not-about-the-plan',
      field: contentsToo === undefined ? 'placementToo' : 'contentsToo',
      provision,
      detail: 'Contents and placement are only said of an appeal about what a plan says.',
    };
  if (decision !== 'cease' && agreedToAmend !== undefined)
    return {
      code: 'not-about-ceasing',
      field: 'agreedToAmend',
      provision,
      detail: 'Agreeing to amend the plan that goes on is only said of an appeal against ceasing to maintain it.',
    };
  if (authority === 'placement-only' && contentsToo)
    return {
      code: 'placement-only',
      field: 'contentsToo',
      provision: 'CFA 2014 s.55(2)',
      detail: 'This appeal was registered without a certificate because it is about placement alone.',
    };
  return undefined;
}

function sayingTooLittle(lodged: FactOf<'appeal-lodged'>, fact: FactOf<'appeal-not-opposed'>): Objection | undefined {
  if (lodged.decision === 'cease' && fact.agreedToAmend === undefined)
    return {
      code: 'say-whether-to-amend',
      field: 'agreedToAmend',
      provision: 'SEND Regs 2014 reg 45(6A)',
      detail: 'Say whether the authority also agreed to amend the plan that goes on: the limit of 5 weeks hangs on it.',
    };
  if (lodged.decision === 'plan-contents' && !fact.contentsToo && !isAboutPlacement(lodged, fact))
    return {
      code: 'say-what-is-amended',
      field: 'contentsToo',
      provision: 'SEND Regs 2014 reg 45(4) and (5)',
      detail: 'Say whether the contents of the plan, the school or other institution in it, or both are to be amended.',
    };
  return undefined;
}

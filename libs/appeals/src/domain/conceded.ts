import { NOT_OPPOSED, type FactOf, type OrderPart } from '../contract/index.js';
import { assessing, makingAPlan, type Limit } from './limit.js';

/** What the authority has to do after not opposing (SEND Regs 2014 reg 45), counted from the day it told the tribunal. */
export function concededIn(lodged: FactOf<'appeal-lodged'>, conceded: FactOf<'appeal-not-opposed'>): Limit[] {
  const limit = (rule: string, part: OrderPart, more: Partial<Limit> = {}): Limit => ({
    order: NOT_OPPOSED,
    part,
    rule,
    since: conceded.on,
    inputs: { notified: conceded.on },
    ...more,
  });
  switch (lodged.decision) {
    case 'refusal-to-assess':
    case 'refusal-to-reassess':
      return assessing.map(({ part, ...more }) => limit(`concede.assess.${part}`, part, more));
    case 'refusal-to-issue':
      return makingAPlan.map(({ part, ...more }) => limit(`concede.issue.${part}`, part, more));
    case 'refusal-to-amend':
      return [limit('concede.contents', 'contents')];
    case 'cease':
      return conceded.agreedToAmend ? [limit('concede.cease', 'amend')] : [];
    case 'plan-contents': {
      const contents = conceded.contentsToo ? 'yes' : 'no';
      return [
        ...(conceded.contentsToo ? [limit('concede.contents', 'contents')] : []),
        ...(isAboutPlacement(lodged, conceded)
          ? [limit('concede.placement', 'placement', { inputs: { notified: conceded.on, contents } })]
          : []),
      ];
    }
  }
}

/** An appeal about the placement alone says so from the beginning (CFA 2014 s.55(2)). */
export const isAboutPlacement = (
  lodged: Pick<FactOf<'appeal-lodged'>, 'authority'>,
  conceded: Pick<FactOf<'appeal-not-opposed'>, 'placementToo'>,
): boolean => lodged.authority === 'placement-only' || conceded.placementToo === true;

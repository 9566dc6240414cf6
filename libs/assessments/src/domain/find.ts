import type { Recorded } from '@ehc/casefile/contract';
import { allOf, first, has, latest } from '@ehc/casefile/domain';
import type { AssessmentFact, FactOf } from '../contract/index.js';

export type Facts = readonly Recorded<AssessmentFact>[];

export { allOf, first, has, latest };

/** The request, or the day the child was brought to attention: where the clocks of the process begin. */
export const beginning = (facts: Facts): FactOf<'request-received'> | FactOf<'brought-to-attention'> | undefined =>
  first(facts, 'request-received') ?? first(facts, 'brought-to-attention');

/** Whether changes were made after the panel last advised, so large that it has to advise again (PLN-06). */
export function owesPanelAnotherLook(facts: Facts): boolean {
  const lastPanel = facts.findLastIndex(({ fact }) => fact.kind === 'panel-recommended');
  return facts.some(({ fact }, index) => index > lastPanel && isSignificant(fact));
}

const isSignificant = (fact: AssessmentFact): boolean =>
  (fact.kind === 'changes-made' && fact.size === 'significant') ||
  (fact.kind === 'plan-meeting-held' && fact.changes === 'significant');

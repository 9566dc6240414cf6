import type { Recorded } from '@ehc/casefile/contract';
import type { AssessmentFact, FactKind, FactOf } from '../contract/index.js';

export type Facts = readonly Recorded<AssessmentFact>[];

/** All facts of a kind, in the order of the log. */
export const allOf = <K extends FactKind>(facts: Facts, kind: K): FactOf<K>[] =>
  facts.filter(({ fact }) => fact.kind === kind).map(({ fact }) => fact as FactOf<K>);

export const first = <K extends FactKind>(facts: Facts, kind: K): FactOf<K> | undefined =>
  facts.find(({ fact }) => fact.kind === kind)?.fact as FactOf<K> | undefined;

/** The last of its kind in the log. */
export const latest = <K extends FactKind>(facts: Facts, kind: K): FactOf<K> | undefined => allOf(facts, kind).at(-1);

export const has = (facts: Facts, kind: FactKind): boolean => facts.some(({ fact }) => fact.kind === kind);

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

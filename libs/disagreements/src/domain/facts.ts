import type { Recorded } from '@ehc/casefile/contract';
import { allOf, first, latest } from '@ehc/casefile/domain';
import type { DisagreementFact, FactOf, Participant, Tier } from '../contract/index.js';

export type Facts = readonly Recorded<DisagreementFact>[];

export const raisedIn = (facts: Facts): FactOf<'disagreement-raised'> => first(facts, 'disagreement-raised')!;

/** The tier to which a disagreement between agencies has gone up; none yet is 0. */
export const tierOf = (facts: Facts): Tier | 0 => latest(facts, 'escalated')?.tier ?? 0;

/** Who has not agreed yet to resolve it with help: nobody can be made to (DRS-01). */
export function stillToAgree(facts: Facts): Participant[] {
  const agreed = new Set(allOf(facts, 'parties-agreed').flatMap(({ parties }) => parties));
  return participantsIn(facts).filter((party) => !agreed.has(party));
}

export const participantsIn = (facts: Facts): Participant[] => ['family', raisedIn(facts).with];

/** Lines of provision at dispute for which nobody is named who sees to them in the meantime (DRS-06). */
export function linesWithoutAnyone(facts: Facts): string[] {
  const named = new Set(allOf(facts, 'provision-kept-running').map(({ line }) => line));
  return (raisedIn(facts).lines ?? []).filter((line) => !named.has(line));
}

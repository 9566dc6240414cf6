import type { Recorded } from '@ehc/casefile/contract';
import { first } from '@ehc/casefile/domain';
import type { FactOf, MediationFact } from '../contract/index.js';

export type Facts = readonly Recorded<MediationFact>[];

export const noticeIn = (facts: Facts): FactOf<'notice-given'> | undefined =>
  first<MediationFact, 'notice-given'>(facts, 'notice-given');

/** The facts by the day they happened, and those of one day in the order of the log: what was entered late stands where it belongs. */
export const byDay = (facts: Facts): MediationFact[] =>
  facts.map(({ fact }) => fact).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

/** All of a kind, by the day they happened. */
export const allByDay = <K extends MediationFact['kind']>(facts: Facts, kind: K): FactOf<K>[] =>
  byDay(facts).filter((fact): fact is FactOf<K> => fact.kind === kind);

/** The day on which nothing was owed any more: the decision was struck out, or the dispute settled. */
export const endOfCase = (facts: Facts): string | undefined =>
  allByDay(facts, 'notice-withdrawn')[0]?.on ?? allByDay(facts, 'dispute-settled')[0]?.on;

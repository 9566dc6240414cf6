import type { PlainDate } from '@ehc/rules/plain-date';
import { first, type Facts } from '../find.js';
import { isAboutAPlan, ordersAsLastTold } from './orders.js';
import { amendedOn } from './owed.js';

/**
 * The record in its episodes: the first runs from the request to its end; an order that finds the case at its end begins the
 * next. What an earlier episode says keeps its meaning.
 */
export function episodesOf(facts: Facts): Facts[] {
  const episodes: Facts[] = [[]];
  for (const entry of ordersAsLastTold(facts)) {
    const current = episodes.at(-1)!;
    if (entry.fact.kind === 'order-received' && endOf(current) !== undefined) episodes.push([entry]);
    else episodes[episodes.length - 1] = [...current, entry];
  }
  return episodes;
}

export const lastEpisodeOf = (facts: Facts): Facts => episodesOf(facts).at(-1)!;

/** The day on which an episode ended: withdrawal, a move, a decision that makes the rest unnecessary, or the plan that was owed. */
export function endOf(episode: Facts): PlainDate | undefined {
  const refused = first(episode, 'assessment-decided');
  const notIssued = first(episode, 'plan-decided');
  const judged = first(episode, 'need-for-provision-judged');
  return (
    first(episode, 'request-withdrawn')?.on ??
    first(episode, 'moved-out-of-area')?.on ??
    (refused?.assess === false ? refused.on : undefined) ??
    (notIssued?.issue === false ? notIssued.on : undefined) ??
    (judged?.mayBeNeeded === false ? judged.on : undefined) ??
    first(episode, 'final-plan-issued')?.on ??
    (isAboutThePlan(episode) ? amendedOn(episode) : undefined)
  );
}

/** Whether an episode is about a plan that stands: an order, an agreement or an appeal not opposed asks for its amendment. */
export const isAboutThePlan = (episode: Facts): boolean => {
  const opening = episode[0]?.fact;
  return opening?.kind === 'order-received' && isAboutAPlan(opening);
};

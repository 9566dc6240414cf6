import type { Sample } from '../arrivals/open-loop.js';
import type { SoakFigures } from '../run.js';

export interface Phase {
  words: string;
  /** milliseconds since 1970 */
  from: number;
  to: number;
}

export const steadyOf = ({ steadyFrom, oneDay }: Pick<SoakFigures, 'steadyFrom' | 'oneDay'>): Phase => ({
  words: 'Steady',
  from: steadyFrom,
  to: oneDay.firstWakeUp,
});

/** The run from its steady time on, cut where something began or ended. */
export function phasesOf(figures: Pick<SoakFigures, 'steadyFrom' | 'oneDay' | 'outage' | 'endedAt'>): Phase[] {
  const { oneDay, outage, endedAt } = figures;
  const cuts: [words: string, from: number][] = [
    [steadyOf(figures).words, figures.steadyFrom],
    ['Limits of one date pass', oneDay.firstWakeUp],
    ['Between', Math.min(oneDay.lastSeen ?? outage.stoppedAt, outage.stoppedAt)],
    ['Temporal is away', outage.stoppedAt],
    ['Temporal is back, limits are recorded', outage.backAt],
    ['Afterwards', outage.lastSeen ?? endedAt],
  ];
  return cuts.map(([words, from], index) => ({ words, from, to: cuts[index + 1]?.[1] ?? endedAt }));
}

/** What was to be sent in a phase. */
export const samplesIn = <Kind extends string>(samples: readonly Sample<Kind>[], { from, to }: Phase): Sample<Kind>[] =>
  samples.filter(({ plannedAt }) => plannedAt >= from && plannedAt < to);

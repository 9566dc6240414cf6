import type { Deadline, TimelineItem } from '../../api-client/answers.js';
import { isBreach, nameOf } from './limits.js';

/** What the record shows in the end, in sentences. */
export function summaryOf(deadlines: readonly Deadline[], timeline: readonly TimelineItem[]): string[] {
  const breaches = deadlines.filter(isBreach);
  const lifted = deadlines.filter(({ state }) => state === 'lifted');
  const withdrawn = timeline.filter(({ kind }) => kind === 'breach-withdrawn');
  const corrected = timeline.filter(({ kind }) => kind === 'correction');
  return [
    breaches.length === 0
      ? 'Every limit of law was kept.'
      : `Broken and not hidden: ${breaches.map((limit) => `${inside(nameOf(limit))} (${limit.citation}), ${days(limit.daysLate)} late`).join('; ')}.`,
    ...lifted.map(
      (limit) => `Lifted by an exception, with its date still in sight: ${inside(nameOf(limit))} (${limit.citation}).`,
    ),
    ...(withdrawn.length > 0
      ? [
          `Called missed and withdrawn in sight: ${withdrawn.length}. A limit counts as missed until the entry that shows it was kept or lifted.`,
        ]
      : []),
    ...(corrected.length > 0
      ? [`Corrected: ${corrected.length}. The first entry stays in the log beside the correction.`]
      : []),
  ];
}

const days = (number: number): string => (number === 1 ? '1 day' : `${number} days`);

/** As it stands inside a sentence; references keep their capitals. */
const inside = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

import { longDate } from '@ehc/rules/plain-date';
import type { Outcome, PlanSections } from '../data/index.js';

/** The sections of a plan as text, for a letter; empty sections are left out. */
export function sectionsAsText({ E, K, ...plain }: PlanSections): Record<string, string> {
  const all: Record<string, string> = { ...plain, E: E.map(outcomeAsText).join('\n'), K: K.join('\n') };
  return Object.fromEntries(
    Object.entries(all)
      .filter(([, text]) => text !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const outcomeAsText = (
  { outcome, measuredBy, achievedBy, provision, responsible, reviewOn }: Outcome,
  index: number,
): string =>
  `${index + 1}. ${outcome}. Measured by: ${measuredBy}. By: ${achievedBy}. Provision: ${provision}. Responsible: ${responsible}. Reviewed on ${longDate(reviewOn)}.`;

import type { Split } from '@ehc/casefile/api';
import { badRequest } from '@ehc/platform/problems';
import type { EntityManager } from 'typeorm';
import type { AssessmentFact, FactOf } from '../contract/index.js';
import { planVersion } from '../data/index.js';
import { longDate } from '@ehc/rules/plain-date';
import type { Outcome, PlanSections } from '../data/index.js';

/** The sections of a plan as text, for a letter; empty sections are left out. */
function sectionsAsText({ E, K, ...plain }: PlanSections): Record<string, string> {
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

const carriesPlan = (
  fact: AssessmentFact,
): fact is FactOf<'draft-plan-sent' | 'final-plan-issued' | 'amended-plan-issued'> =>
  fact.kind === 'draft-plan-sent' || fact.kind === 'final-plan-issued' || fact.kind === 'amended-plan-issued';

/** A draft, final or amended plan with the text that it carries, for its letter. Inside `withinLa`. @throws Problem 400 when there is no such version */
export async function withPlanText(m: EntityManager, reference: string, what: Split): Promise<Split> {
  const fact = what.fact as AssessmentFact;
  if (!carriesPlan(fact)) return what;
  const { planVersion: version } = fact;
  if (version === undefined && fact.kind === 'draft-plan-sent' && what.letters === 'send')
    throw badRequest([{ field: 'planVersion', problem: 'Say which version of the plan is to be sent' }]);
  if (version === undefined) return what;
  const found = await planVersion(m, reference, version);
  if (!found) throw badRequest([{ field: 'planVersion', problem: `This case has no plan version ${version}` }]);
  if (fact.kind === 'draft-plan-sent' && found.sections.I !== '')
    throw badRequest([
      {
        field: 'planVersion',
        problem:
          'Section I of a draft plan must be empty, so that the family can ask for a school or other place (CFA 2014 s.38(5))',
      },
    ]);
  return { ...what, words: { ...what.words, sections: sectionsAsText(found.sections) } };
}

import { day } from '@ehc/casefile/api';
import type { FieldError } from '@ehc/platform/problems';
import { z } from 'zod';
import type { PlanSections } from '../data/index.js';

const section = z.string().max(50_000).trim();
const outcome = z.strictObject({
  outcome: z.string().trim().min(1),
  term: z.enum(['short', 'long']),
  measuredBy: z.string().trim().min(1, 'Say how you will know (measurable)'),
  achievedBy: z.string().trim().min(1, 'Say by when (time-bound)'),
  provision: z.string().trim().min(1, 'Say what exactly is provided'),
  responsible: z.string().trim().min(1, 'Say who is responsible'),
  reviewOn: day,
  personalBudget: z.boolean().optional(),
});

/** A plan in its sections, SEND Regs 2014 reg 12(1) (PLN-01), each outcome with what PLN-02 asks of it. */
export const planBody = z.strictObject({
  sections: z.strictObject({
    A: section.min(1, 'Section A: the views, interests and aspirations'),
    B: section.min(1, 'Section B: the special educational needs'),
    C: section,
    D: section,
    E: z.array(outcome).min(1, 'Section E: at least one outcome').max(60),
    F: section.min(1, 'Section F: the special educational provision'),
    G: section,
    H1: section,
    H2: section,
    I: section,
    J: section,
    K: z.array(section).max(100),
  }),
  summary: z.string().max(3_000).trim().min(1).describe('A short version for daily use (PLN-13)'),
  transitionPoints: z
    .array(
      z.strictObject({
        what: z.enum(['review', 'phase', 'higher-education', 'paid-work', 'independent-living', 'other']),
        on: day,
        note: z.string().max(500).trim().min(1).optional(),
      }),
    )
    .max(40)
    .default([])
    .describe('Changes the plan looks ahead to (PLN-14)'),
});

const payment =
  /\b(parents?|carers?|famil(?:y|ies)|mother|father)\b[^.]{0,80}\b(pay|pays|fund|funds|contribute|contributes|reimburse|meet the cost|top up)\b/i;

/** PLN-03: no text may bind parents to pay towards special educational provision. */
export function paymentByParents({ F, E }: PlanSections): FieldError[] {
  const texts: [string, string][] = [
    ['sections.F', F],
    ...E.map(({ provision }, index): [string, string] => [`sections.E.${index}.provision`, provision]),
  ];
  return texts
    .filter(([, text]) => payment.test(text))
    .map(([field]) => ({
      field,
      problem:
        'This reads as if the family were to pay towards special educational provision. The local authority must secure it (CFA 2014 s.42; PLN-03).',
    }));
}

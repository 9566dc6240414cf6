import { answers } from '@ehc/casefile/api';
import { z } from 'zod';

const { items, plainDate } = answers;

const outcome = z.object({
  outcome: z.string(),
  term: z.enum(['short', 'long']),
  measuredBy: z.string(),
  achievedBy: z.string(),
  provision: z.string(),
  responsible: z.string(),
  reviewOn: plainDate,
  personalBudget: z.boolean().optional(),
});
const text = z.string();
const sections = z.object({
  ...{ A: text, B: text, C: text, D: text, E: z.array(outcome), F: text, G: text },
  ...{ H1: text, H2: text, I: text, J: text, K: z.array(text) },
});
const version = { version: z.int(), summary: z.string(), madeAt: z.iso.datetime(), madeBy: z.string() };

export const planVersionList = items(z.object(version));

/** One version of the plan, SEND Regs 2014 reg 12(1). */
export const planVersionRead = z
  .object({
    ...version,
    sections,
    transitionPoints: z.array(z.object({ what: z.string(), on: plainDate, note: z.string().optional() })),
  })
  .meta({ id: 'PlanVersion' });

/** Each line of provision and how it was delivered over time. */
export const provisionList = items(
  z.object({
    line: z.string(),
    history: z.array(
      z.object({
        owedBy: z.string(),
        status: z.string(),
        since: plainDate,
        note: z.string().nullable(),
        notedBy: z.string(),
      }),
    ),
  }),
);

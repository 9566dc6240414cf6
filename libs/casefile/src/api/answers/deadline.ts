import { z } from 'zod';
import { erased, items, plainDate, words } from './case-line.js';

const nature = z.enum(['duty', 'only-if-refused', 'window', 'expected']);
const state = z.enum(['running', 'met', 'met-late', 'lifted', 'ended']);

/** A limit as it stands today. */
export const deadline = z
  .object({
    key: z.string(),
    rule: z.string(),
    nature: nature.describe('Only the passing of a duty is a breach of law'),
    inWords: z.string(),
    citation: z.string(),
    due: plainDate.nullable().describe('null where the law gives no number'),
    notBefore: plainDate.nullable(),
    state,
    metOn: plainDate.nullable(),
    missed: z.boolean(),
    daysLate: z.int(),
    daysLeft: z.int().nullable(),
  })
  .meta({ id: 'Deadline' });

export const deadlineList = items(deadline);

export const explainedDeadline = deadline
  .extend({
    erased,
    explanation: words.nullable().describe('The rule, its version and the arithmetic'),
    changedBy: z.int().describe('Number of the entry that moved it last'),
    earlier: z.array(z.object({ sequence: z.int(), recordedAt: z.iso.datetime(), due: plainDate.nullable(), state })),
  })
  .meta({ id: 'ExplainedDeadline' });

/** A limit as a past day knew it. */
export const clock = z
  .object({
    key: z.string(),
    rule: z.string(),
    nature,
    words: z.string(),
    citation: z.string(),
    due: plainDate.nullable(),
    notBefore: plainDate.optional(),
    state,
    metOn: plainDate.optional(),
    endedOn: plainDate.optional(),
    warnOn: plainDate.optional(),
    warnAt: z.string().optional(),
    missAt: z.string().optional(),
    warnedFor: plainDate.optional(),
    missedFor: plainDate.optional(),
    closedFor: plainDate.optional(),
  })
  .meta({ id: 'Clock' });

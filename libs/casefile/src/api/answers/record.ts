import { z } from 'zod';
import { erased, items, plainDate, words } from './case-line.js';

/** What happened, with what was said about it. */
export const timeline = items(
  z
    .object({
      sequence: z.int(),
      on: plainDate,
      recordedAt: z.iso.datetime(),
      by: z.string(),
      kind: z.string(),
      inWords: z.string(),
      detail: words,
      particulars: words.optional(),
      correctedBy: z.int().optional().describe('Number of the entry that corrected this one'),
      notOnRecord: z.array(z.object({ step: z.string(), because: z.string() })).optional(),
    })
    .meta({ id: 'TimelineItem' }),
);

/** Who read the case, when and why. */
export const readings = items(
  z.object({ what: z.string(), by: z.string(), at: z.iso.datetime(), why: z.string().nullable() }),
);

const hash = z.string().regex(/^[0-9a-f]*$/);

/** The case log with its hash chain. */
export const caseLog = z
  .object({
    erased,
    chain: z.object({
      valid: z.boolean(),
      sequence: z.int().optional().describe('The first entry that is not as it was written'),
      fault: z.enum(['altered', 'missing', 'not chained']).optional(),
    }),
    items: z.array(
      z.object({
        sequence: z.int(),
        key: z.string(),
        what: z.enum(['fact', 'time']),
        kind: z.string(),
        on: plainDate,
        recordedAt: z.iso.datetime(),
        recordedBy: z.string(),
        body: words,
        previousHash: hash,
        hash,
      }),
    ),
  })
  .meta({ id: 'CaseLog' });

/** What a command answers. */
export const receipt = z
  .object({
    reference: z.string(),
    sequence: z.int(),
    recordedAt: z.iso.datetime(),
    lettersOrdered: z.boolean(),
    entries: z.array(z.object({ sequence: z.int(), kind: z.string(), on: plainDate, fact: words })),
    deadlines: z.array(
      z.object({
        key: z.string(),
        due: plainDate.nullable(),
        state: z.string(),
        citation: z.string(),
        missedFor: plainDate.optional(),
      }),
    ),
  })
  .meta({
    id: 'Receipt',
    description: 'What was written and which limits it moved; the same for every repetition of a request.',
  });

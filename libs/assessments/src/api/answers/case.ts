import { answers } from '@ehc/casefile/api';
import { z } from 'zod';

const { erased, plainDate } = answers;
const intake = z.object({
  ofAge: z.int(),
  points: z.array(z.string()),
  costOfSupport: z
    .object({ estimated: z.number(), threshold: z.number(), thresholdFrom: plainDate, above: z.boolean() })
    .optional(),
});
const keyWorking = z.object({
  contact: z.enum(['named', 'not yet named']),
  route: z.string().optional(),
  next: z.string().optional(),
  discussedOn: plainDate.optional(),
  level: z.string().optional(),
});
const documentFields = {
  id: z.uuid(),
  kind: z.string(),
  title: z.string(),
  author: z.string().nullable(),
  dated: plainDate.nullable(),
  mediaType: z.string(),
  safeguarding: z.boolean(),
};

export const caseNow = answers.caseNow
  .extend({
    intake: intake.optional(),
    keyWorking,
    documents: z.array(z.object({ ...documentFields, addedAt: z.iso.datetime() })),
  })
  .meta({ id: 'Case' });

export const documentRead = z
  .object({ ...documentFields, content: z.string().nullable().describe('Base64'), erased })
  .meta({ id: 'Document' });

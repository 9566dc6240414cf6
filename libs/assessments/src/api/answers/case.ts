import { z } from 'zod';
import { caseLine, count, erased, plainDate, stage, words } from './case-line.js';
import { clock, deadline } from './deadline.js';

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
const person = z.object({
  id: z.uuid(),
  role: z.string(),
  name: z.string(),
  dateOfBirth: plainDate.nullable().optional(),
  email: z.string().nullable().optional(),
  address: z.array(z.string()).optional().describe('For those only who see how to reach people'),
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

const caseNow = caseLine
  .extend({
    agreement: z.object({ area: z.string(), version: z.string() }),
    openedOn: plainDate,
    intake: intake.optional(),
    keyWorking,
    people: z.array(person),
    deadlines: z.array(deadline),
    documents: z.array(z.object({ ...documentFields, addedAt: z.iso.datetime() })),
  })
  .meta({ id: 'Case' });

const caseAsKnown = z
  .object({
    knownOn: plainDate,
    stage,
    stageInWords: z.string(),
    sequence: z.int(),
    facts: z.array(z.object({ sequence: z.int(), fact: words })),
    deadlines: z.array(clock),
    nextDueOn: plainDate.optional(),
    overdue: count,
    erased,
  })
  .meta({ id: 'CaseAsKnown', description: 'The case as it was known at the end of a past day' });

export const caseRead = z.union([caseNow, caseAsKnown]);

export const documentRead = z
  .object({ ...documentFields, content: z.string().nullable().describe('Base64'), erased })
  .meta({ id: 'Document' });

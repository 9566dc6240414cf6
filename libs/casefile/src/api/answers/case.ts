import { z } from 'zod';
import { caseLine, count, erased, plainDate, stage, words } from './case-line.js';
import { clock, deadline } from './deadline.js';

const person = z.object({
  id: z.uuid(),
  role: z.string(),
  name: z.string(),
  dateOfBirth: plainDate.nullable().optional(),
  email: z.string().nullable().optional(),
  address: z.array(z.string()).optional().describe('For those only who see how to reach people'),
});

/** What every case tells; kinds add to it. */
export const caseNow = caseLine.extend({
  agreement: z.object({ area: z.string(), version: z.string() }),
  openedOn: plainDate,
  people: z.array(person),
  deadlines: z.array(deadline),
});

export const caseAsKnown = z
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

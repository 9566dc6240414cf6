import { code, day, letters, text } from '@ehc/casefile/api';
import { z } from 'zod';
import { disputes, parties, times, tracks, type About, type Party, type Time } from '../contract/index.js';
import { codesOf } from './codes-of.js';

/** The raising of a disagreement as the record has it: what a correction of it may say. */
export const raisingShape = z.strictObject({
  on: day.describe('The day it was raised'),
  track: z.enum(tracks).describe('A family and a body, resolved with help; or agencies, tier by tier'),
  about: codesOf<About>(disputes),
  with: codesOf<Party>(parties).describe('The other side; of agencies, the one with which the authority disagrees'),
  during: codesOf<Time>(times).optional().describe("Of a family's disagreement about health or social care"),
  lines: z
    .array(code.meta({ example: 'speech-therapy' }))
    .max(20)
    .optional()
    .describe('Of agencies: the lines of provision at dispute, which go on'),
});

/** What is disagreed about, with the case of the child or young person, whose people are its people. */
export const raisingBody = raisingShape.extend({
  case: z
    .string()
    .regex(/^[A-Z]{2,4}-\d{4}-\d{4,9}$/, 'Give the reference of the assessment, such as EX-2026-0141')
    .describe('The case of the child or young person'),
  letters,
  particulars: z
    .strictObject({ issue: text.optional() })
    .optional()
    .describe('Words: kept in Postgres, never in a workflow.'),
});

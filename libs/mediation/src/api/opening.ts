import { day, letters } from '@ehc/casefile/api';
import { appealableDecisions, type AppealableDecision } from '@ehc/casefile/contract';
import { z } from 'zod';

const decision = z.enum(Object.keys(appealableDecisions) as [AppealableDecision, ...AppealableDecision[]]);

/** The notice of a decision: what a correction of it may say. */
export const noticeShape = z.strictObject({ on: day, decision, dated: day.optional() });

/** A notice that was not given by a case of this system: of a review, a re-assessment, a plan that ceases. */
export const noticeBody = noticeShape.extend({
  case: z
    .string()
    .regex(/^[A-Z]{2,4}-\d{4}-\d{4,9}$/, 'Give the reference of the assessment, such as EX-2026-0141')
    .describe('The case of the child or young person'),
  letters,
});

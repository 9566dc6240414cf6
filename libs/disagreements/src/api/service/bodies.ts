import { day, text } from '@ehc/casefile/api';
import { z } from 'zod';
import { serviceTerms, type ServiceTerm } from '../../contract/index.js';

const finding = z.strictObject(
  {
    met: z.boolean('Say whether this term is met: true or false'),
    note: text.optional().describe('What the review found. Nothing about a family'),
  },
  { error: ({ input }) => (input === undefined ? 'Say whether this term is met' : undefined) },
);
const findings = Object.fromEntries(
  Object.entries(serviceTerms).map(([term, words]) => [term, finding.describe(words)]),
) as Record<ServiceTerm, typeof finding>;

/** A review: every term is answered, and the next review has its day. */
export const reviewBody = z.strictObject({
  nextReviewOn: day.describe('The day by which the terms are gone through again'),
  terms: z.strictObject(findings),
});
export const reviewPath = z.object({ on: day.describe('The day of the review') });

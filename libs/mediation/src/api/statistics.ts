import { answers, day, reading } from '@ehc/casefile/api';
import { z } from 'zod';
import type { ZodOpenApiOperationObject } from 'zod-openapi';
import { groups } from '../statistics/index.js';

export const statisticsQuery = z.strictObject({
  from: day.describe('The first day on which a notice was sent that counts'),
  to: day.describe('The last day'),
  format: z.enum(['json', 'csv']).default('json'),
});

const { plainDate } = answers;

const statistics = z
  .object({
    period: z.object({ from: plainDate, to: plainDate }),
    localAuthority: z.string(),
    rows: z.array(
      z.object({
        measure: z.enum(Object.keys(groups) as [string, ...string[]]),
        category: z.string(),
        value: z
          .union([z.number(), z.enum(['c', 'z'])])
          .describe('c: suppressed, so that nobody can be made out; z: nothing was counted'),
        note: z.string(),
      }),
    ),
  })
  .meta({ id: 'MediationStatistics' });

const read = reading('The open statistics of mediation: anonymous, small numbers suppressed', statistics, {
  query: statisticsQuery,
});

/** The operation, with its answer as a table too. */
export const statisticsOperation: ZodOpenApiOperationObject = {
  ...read,
  description: 'MED-12. What each measure means: docs/how-to/mediation-statistics.md. Roles: manager.',
  responses: {
    ...read.responses,
    '200': {
      description: 'OK',
      content: { 'application/json': { schema: statistics }, 'text/csv': { schema: z.string() } },
    },
  },
};

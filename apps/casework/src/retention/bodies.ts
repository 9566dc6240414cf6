import { day, text } from '@ehc/casefile/api';
import { erasureStates } from '@ehc/casefile/data';
import { grounds } from '@ehc/casefile/retention';
import { z } from 'zod';

const reference = z
  .string()
  .regex(/^[A-Z]{2,4}-\d{4}-\d{4,}(-[A-Z]\d{1,4})?$/, 'Give a case reference such as EX-2026-0141')
  .meta({ example: 'EX-2026-0141' });
const reason = text.describe('In words, for the second person. It is erased with the case');

export const askBody = z.strictObject({ case: reference, ground: z.enum(grounds), reason });
export const approvalsBody = z.strictObject({ erasures: z.array(z.uuid('Give the id of an erasure')).min(1).max(100) });
export const proposalsBody = z.strictObject({
  cases: z.array(reference).min(1, 'Name the cases').max(100).describe('Each past its time today'),
  reason,
});
export const holdBody = z.strictObject({
  case: reference,
  reason: text.describe('Why it is kept longer (INF-06). It is erased with the case'),
  until: day.describe('The last day on which it is held back'),
});
export const erasuresQuery = z.strictObject({
  state: z.enum(erasureStates).optional(),
  case: reference.optional(),
  limit: z.coerce.number().int().min(1).max(500).default(200),
});
export const dueQuery = z.strictObject({ on: day.optional().describe('Default: today') });

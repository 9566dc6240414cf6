import { answers } from '@ehc/casefile/api';
import { z } from 'zod';

const { items, plainDate } = answers;

/** Who may see the safeguarding detail of a case. */
export const grantList = items(
  z.object({
    id: z.uuid(),
    to: z.string(),
    reason: z.string(),
    until: plainDate.nullable(),
    grantedBy: z.string(),
    grantedAt: z.iso.datetime(),
    endedBy: z.string().nullable(),
    endedAt: z.iso.datetime().nullable(),
  }),
);

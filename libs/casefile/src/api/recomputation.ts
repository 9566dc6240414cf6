import { z } from 'zod';
import { text } from './fields.js';
import { body, type MoveDefinition } from './move.js';

/** The command that brings a case of any kind to the law, or the version of its local agreement, now in force. */
export const recomputation: MoveDefinition<'recomputeDueDates'> = {
  path: 'recomputation',
  move: 'recomputeDueDates',
  summary: 'Recompute the due dates under the law and, if named, another version of the local agreement',
  basis: 'GEN-01',
  roles: ['manager'],
  body: body(
    {
      agreementVersion: z
        .string()
        .regex(/^[0-9a-z.-]{1,20}$/)
        .optional(),
    },
    { reason: text },
  ),
};

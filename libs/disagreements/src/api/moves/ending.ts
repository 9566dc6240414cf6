import { officers } from '@ehc/casefile/access';
import { body, text, type MoveDefinition } from '@ehc/casefile/api';
import { z } from 'zod';
import type { moves } from '../../contract/index.js';

/** What both kinds of disagreement have. */
export const ending: MoveDefinition<keyof typeof moves>[] = [
  {
    path: 'withdrawal',
    move: 'withdrawDisagreement',
    summary: 'Record that whoever raised it does not go on with it',
    basis: 'CFA 2014 s.57; DRS-02',
    roles: officers,
    body: body({}, { reason: text.optional() }),
  },
  {
    path: 'recomputation',
    move: 'recomputeDueDates',
    summary: 'Recompute the dates under the law and, if named, another version of the local agreement',
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
  },
];

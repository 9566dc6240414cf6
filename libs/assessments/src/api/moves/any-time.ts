import { officers } from '@ehc/casefile/access';
import { body, day, type MoveDefinition, text, recomputation } from '@ehc/casefile/api';
import { z } from 'zod';
import { exceptionGrounds } from '../../contract/index.js';
import type { moves } from '../../contract/index.js';

const limit = z
  .string()
  .regex(/^[a-z][a-z.-]+(\/[A-Za-z0-9.-]+)?$/, 'Give the key of a limit of this case, such as ehc.final-plan')
  .meta({ example: 'ehc.final-plan' });

/** What can happen at any stage. */
export const anyTime: MoveDefinition<keyof typeof moves>[] = [
  {
    path: 'exceptions',
    move: 'recordException',
    summary: 'Record an exception to a limit: it lifts the date, it does not pause it',
    basis: 'SEND Regs 2014 regs 5(4), 8(2), 10(4) and 13(3)',
    roles: officers,
    body: body(
      {
        rule: limit,
        ground: z.enum(exceptionGrounds),
        adviceAskedOn: day.optional(),
        from: day.optional(),
        to: day.optional(),
      },
      { evidence: text, whyImpractical: text.describe('Why it was impractical to keep to the date because of this') },
    ),
  },
  {
    path: 'withdrawal',
    move: 'withdrawRequest',
    summary: 'Record that the request was withdrawn',
    basis: 'ASM-01',
    roles: officers,
    body: body({ by: z.enum(['parent', 'young-person']) }, { reason: text.optional() }),
  },
  {
    path: 'move-out',
    move: 'moveOutOfArea',
    summary: 'Record a move to another local authority, which decides afresh',
    basis: 'CFA 2014 s.24; ASM-01',
    roles: officers,
    body: body({ newLocalAuthority: z.string().max(100).trim().min(2) }, { newAddress: text.optional() }),
  },
  recomputation,
];

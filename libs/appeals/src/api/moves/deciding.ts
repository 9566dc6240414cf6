import { officers } from '@ehc/casefile/access';
import { body, code, day, text, type MoveDefinition, recomputation } from '@ehc/casefile/api';
import { orderKinds, type OrderKind } from '@ehc/casefile/contract';
import { z } from 'zod';
import {
  exceptionGrounds,
  orderParts,
  outcomes,
  recommendationBodies,
  type moves,
  type OrderPart,
  type Outcome,
} from '../../contract/index.js';

const codesOf = <T extends string>(table: Record<T, string>) => z.enum(Object.keys(table) as [T, ...T[]]);
const part = codesOf<OrderPart>(orderParts);
const order = z.strictObject({
  order: code.meta({ example: 'order-1' }),
  kind: codesOf<OrderKind>(orderKinds),
  amendments: z.boolean().optional(),
  directed: day.optional().describe('The date that the tribunal set (reg 44(1))'),
  directedParts: z.partialRecord(part, day).optional(),
});
const recommendation = z.strictObject({
  recommendation: code,
  body: z.enum(recommendationBodies),
  directed: day.optional(),
});

/** The decision of the tribunal, and what has to be done after it. */
export const deciding: MoveDefinition<keyof typeof moves>[] = [
  {
    path: 'decision',
    move: 'recordDecision',
    summary: 'Record what the tribunal decided; each order gets its limit from the day it was made',
    basis: 'SEND Regs 2014 regs 43 and 44; Recommendations Regs 2017; APP-03',
    roles: officers,
    body: body(
      {
        outcome: codesOf<Outcome>(outcomes),
        orders: z.array(order).max(20).default([]),
        recommendations: z.array(recommendation).max(20).default([]),
        ceaseUpheld: z.boolean().optional(),
      },
      { orders: z.record(z.string(), text).optional(), recommendations: z.record(z.string(), text).optional() },
    ),
  },
  {
    path: 'compliance',
    move: 'complyWithOrder',
    summary: 'Record that what was ordered, or conceded, is done',
    basis: 'SEND Regs 2014 regs 44 and 45; APP-03',
    roles: officers,
    body: body({ order: code, part: part.optional() }),
  },
  {
    path: 'exceptions',
    move: 'recordException',
    summary: 'Record an exception to a limit: it lifts the date, it does not pause it',
    basis: 'SEND Regs 2014 regs 44(3) and 45(7)',
    roles: officers,
    body: body(
      {
        rule: z.string().regex(/^[a-z][a-z.-]+(\/[a-z0-9-]+)?(\.[a-z-]+)?$/, 'Give the key of a limit of this appeal'),
        ground: z.enum(exceptionGrounds),
        from: day.optional(),
        to: day.optional(),
        adviceAskedOn: day.optional(),
      },
      { evidence: text, whyImpractical: text },
    ),
  },
  {
    path: 'recommendation-answers',
    move: 'recordAnswer',
    summary:
      "Record the answer to a recommendation: health, the day it was received; social care, the day the authority's own was sent",
    basis: 'Recommendations Regs 2017 regs 6(3) and 7(1)',
    roles: officers,
    body: body({ recommendation: code }, { answer: text.optional() }),
  },
  {
    path: 'answer-copies',
    move: 'copyAnswerToSecretaryOfState',
    summary: 'Record that a copy of the answer was sent to the Secretary of State',
    basis: 'Recommendations Regs 2017 regs 6(6) and 7(4)',
    roles: officers,
    body: body({ recommendation: code }),
  },
  recomputation,
];

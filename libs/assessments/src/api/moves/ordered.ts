import { deciders, officers } from '@ehc/casefile/access';
import { body, code, contact, day, type MoveDefinition, text } from '@ehc/casefile/api';
import { orderKinds, orderSources, type OrderKind, type OrderSource } from '@ehc/casefile/contract';
import { z } from 'zod';
import { orderParts, planRecipients, type moves } from '../../contract/index.js';

const from = z
  .string()
  .regex(/^[A-Z0-9][A-Za-z0-9-]{1,39}$/, 'Give the reference of the mediation or appeal, without spaces or slashes')
  .meta({ example: 'EX-2026-0141-A1' });

/** What an order of the tribunal, an agreement in mediation or an appeal not opposed does to a case. */
export const ordered: MoveDefinition<keyof typeof moves>[] = [
  {
    path: 'orders',
    move: 'recordOrder',
    summary: 'Record an order, an agreement in mediation or an appeal not opposed: the decision is taken up again',
    basis: 'SEND Regs 2014 regs 42(2), 44(2) and 45; APP-03, APP-04, MED-10',
    roles: officers,
    body: body(
      {
        source: z.enum(Object.keys(orderSources) as OrderSource[]),
        like: z.enum(Object.keys(orderKinds) as OrderKind[]),
        from,
        step: code,
        amendments: z.boolean().optional().describe('Of an order to maintain a plan: whether it is amended too'),
        placementToo: z
          .boolean()
          .optional()
          .describe('Of an appeal not opposed about contents and placement: one plan amends both'),
        directed: day.optional().describe('The date set by the tribunal, for an order with one limit'),
        directedParts: z.partialRecord(z.enum(orderParts), day).optional().describe('The dates set for parts of it'),
        agreedInWriting: day.optional().describe('The date agreed in writing, for all that was agreed (reg 42(5))'),
      },
      { terms: text.optional().describe('What the order or agreement says') },
    ),
  },
  {
    path: 'amended-plans',
    move: 'issueAmendedPlan',
    summary: 'Issue the plan as it was amended by an order, an agreement or an appeal not opposed',
    basis: 'SEND Regs 2014 regs 44(2)(e), (f), (h) and 45(4) to (6A)',
    roles: [...deciders, ...officers],
    body: body(
      {
        planVersion: z.number().int().min(1).max(1000).optional(),
        recipients: z
          .array(z.enum(planRecipients))
          .min(1)
          .default(['family', 'named-institution', 'health-commissioner']),
        steps: z
          .array(code)
          .min(1)
          .max(20)
          .optional()
          .describe('The steps that the plan carries out. Default: all that were received'),
      },
      { contact: contact.optional().describe('The named institution') },
    ),
  },
];

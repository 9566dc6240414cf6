import { officers } from '@ehc/casefile/access';
import { body, code, day, text, type MoveDefinition, recomputation } from '@ehc/casefile/api';
import { orderKinds, type OrderKind } from '@ehc/casefile/contract';
import { z } from 'zod';
import {
  attendances,
  familyAttendances,
  outcomes,
  stepOwners,
  waysOfHearing,
  waysOfSettling,
  type moves,
} from '../../contract/index.js';
import { advisers, arrangers } from '../who-may.js';

const agreedStep = z.strictObject({
  step: code.meta({ example: 'plan' }),
  owner: z.enum(stepOwners),
  like: z
    .enum(Object.keys(orderKinds) as [OrderKind, ...OrderKind[]])
    .optional()
    .describe('Where it is about a matter that could be appealed: the kind of order it is like (reg 42(2))'),
  amendments: z.boolean().optional(),
  agreedInWriting: day.optional().describe('The day that all agreed in writing instead (reg 42(5))'),
});

/** The session, its outcome and what was agreed. What was said in it is confidential and stored nowhere. */
export const mediating: MoveDefinition<keyof typeof moves>[] = [
  {
    path: 'child-views',
    move: 'seekChildViews',
    summary: "Record how the child's views were sought",
    basis: 'MED-08',
    roles: [...new Set([...advisers, ...arrangers])],
    body: body({ obtained: z.boolean(), how: z.enum(waysOfHearing) }),
  },
  {
    path: 'session-records',
    move: 'recordSession',
    summary: 'Record that a session was held, who came, and whether they could decide',
    basis: 'SEND Regs 2014 reg 37(1); MED-08',
    roles: [...new Set([...advisers, ...arrangers])],
    body: body({
      session: code,
      authority: z.enum(attendances),
      healthCommissioner: z.enum(attendances).optional(),
      family: z.enum(familyAttendances),
      supporter: z.boolean(),
      advocate: z.boolean(),
      childAttended: z.boolean(),
      parentAgreed: z.boolean().optional(),
      mediatorAgreed: z.boolean().optional(),
    }),
  },
  {
    path: 'conclusions',
    move: 'concludeMediation',
    summary: 'Record that the mediation has ended, and how',
    basis: 'CFA 2014 s.55(5); SEND Regs 2014 reg 39(1); MED-09',
    roles: advisers,
    body: body({ outcome: z.enum(outcomes) }),
  },
  {
    path: 'agreements',
    move: 'recordAgreement',
    summary: 'Record the steps that were agreed; each gets its limit',
    basis: 'SEND Regs 2014 reg 42; MED-10',
    roles: arrangers,
    body: body(
      { authorityIsParty: z.boolean(), steps: z.array(agreedStep).min(1).max(20) },
      { steps: z.record(z.string(), text).optional().describe('Each step in words, by its code') },
    ),
  },
  {
    path: 'agreement-notices',
    move: 'tellAuthorityOfAgreement',
    summary: 'Record that the health commissioner told the authority of an agreement to which that was no party',
    basis: 'SEND Regs 2014 reg 42(4)',
    roles: arrangers,
    body: body(),
  },
  {
    path: 'agreement-steps',
    move: 'finishAgreementStep',
    summary: 'Record that a step of the agreement was done',
    basis: 'SEND Regs 2014 reg 42(2) and (3); MED-10',
    roles: arrangers,
    body: body({ step: code, part: code.optional() }),
  },
  {
    path: 'settlements',
    move: 'settleDispute',
    summary: 'Record that there is nothing left to mediate',
    basis: 'MED-12',
    roles: officers,
    body: body({ how: z.enum(waysOfSettling) }),
  },
  recomputation,
];

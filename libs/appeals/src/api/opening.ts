import { day, letters } from '@ehc/casefile/api';
import { appealableDecisions, type AppealableDecision } from '@ehc/casefile/contract';
import { z } from 'zod';
import { appellants, authorities } from '../contract/index.js';

const certificateNumber = z.string().max(40).trim().min(3).meta({ example: 'MC-7F3K-9Q2D-XW4T-S' });
const mediation = z
  .string()
  .regex(/^[A-Z]{2,4}-\d{4}-\d{4,9}-[MN]\d{1,4}$/, 'Give the reference of the mediation, such as EX-2026-0141-M1');

const lodged = {
  on: day.describe('The day the tribunal received the appeal'),
  by: z.enum(appellants),
  authority: z
    .enum(authorities)
    .describe('On what it is registered: a certificate, none because it is about the placement alone, or leave'),
  certificate: certificateNumber.optional(),
  leaveGivenOn: day.optional(),
  timeExtendedOn: day.optional(),
};

/** The lodging of an appeal as the record has it: what a correction of it may say. */
export const lodgingShape = z.strictObject({
  ...lodged,
  decision: z.enum(Object.keys(appealableDecisions) as [AppealableDecision, ...AppealableDecision[]]),
  mediation: mediation.optional(),
  noticeSent: day,
  certificateIssued: day.optional(),
});

/** An appeal against the decision of a mediation's notice: what was decided, and when notice was sent, is on record there. */
export const lodgingBody = z.strictObject({ ...lodged, mediation, letters });

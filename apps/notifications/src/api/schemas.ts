import { letterStatuses } from '@ehc/correspondence/contract';
import { z } from 'zod';
import { cursorSchema } from './cursor.js';

export const lettersQuery = z.strictObject({
  case: z
    .string()
    .regex(/^[A-Z]{2,4}-\d{4}-\d{4,}(-[A-Z]\d{1,4})?$/, 'must be a case reference such as EX-2026-0141')
    .optional(),
  status: z.enum(letterStatuses).optional(),
  cursor: cursorSchema.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type LettersQuery = z.output<typeof lettersQuery>;

export const letterId = z.uuid('must be the id of a letter');

const forEveryone = {
  id: z.uuid(),
  case: z.string(),
  /** log number of the event that caused it */
  sequence: z.int(),
  template: z.string(),
  recipient: z.string(),
  status: z.enum(letterStatuses),
  attempts: z.int(),
  possiblyDuplicated: z.boolean(),
  claimedAt: z.iso.datetime(),
  sentAt: z.iso.datetime().nullable(),
  problem: z.string().nullable(),
};

/** What ops see: which letter, and how far it is. */
export const letterForOps = z.strictObject(forEveryone);
/** What the EHC team sees in a list. */
export const letterInList = z.strictObject({
  ...forEveryone,
  subject: z.string().nullable(),
  sentTo: z.array(z.string()),
});
/** The whole letter. */
export const wholeLetter = letterInList.extend({
  text: z.string().nullable(),
  html: z.string().nullable(),
  serverMessageId: z.string().nullable(),
});

export const letterPage = z.strictObject({
  letters: z.array(z.union([letterInList, letterForOps])),
  next: z.string().nullable(),
});
export const waitingCount = z.strictObject({ waiting: z.int() });

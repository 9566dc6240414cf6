import type { LetterRow } from '@ehc/correspondence/data';
import type { z } from 'zod';
import type { letterForOps, letterInList, wholeLetter } from './schemas.js';

export const viewForOps = (row: LetterRow): z.infer<typeof letterForOps> => ({
  id: row.id,
  case: row.reference,
  sequence: row.sequence,
  template: row.template,
  recipient: row.recipient,
  status: row.status,
  attempts: row.attempts,
  possiblyDuplicated: row.possiblyDuplicated,
  claimedAt: row.claimedAt.toISOString(),
  sentAt: row.sentAt?.toISOString() ?? null,
  problem: row.problem,
});

export const viewInList = (row: LetterRow): z.infer<typeof letterInList> => ({
  ...viewForOps(row),
  subject: row.subject,
  sentTo: row.sentTo,
});

export const wholeView = (row: LetterRow): z.infer<typeof wholeLetter> => ({
  ...viewInList(row),
  text: row.text,
  html: row.html,
  serverMessageId: row.serverMessageId,
});

import { stateOf, type ErasureRow } from '@ehc/casefile/data';
import type { z } from 'zod';
import type { erasureRead } from './answers.js';

export type ErasureView = z.infer<typeof erasureRead>;

export const viewOf = (row: ErasureRow): ErasureView => ({
  id: row.id,
  case: row.caseReference,
  ground: row.ground,
  state: stateOf(row),
  reason: row.reason,
  askedBy: row.askedBy,
  askedAt: row.askedAt.toISOString(),
  approvedBy: row.approvedBy,
  withdrawnBy: row.withdrawnBy,
  doneAt: row.doneAt?.toISOString() ?? null,
  erased: row.erased,
});

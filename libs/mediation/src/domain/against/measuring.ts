import type { Objection } from '@ehc/casefile/contract';
import type { FactOf } from '../../contract/index.js';
import type { Known } from './needs.js';
import { unknownSession } from './sessions.js';

/** MED-12: money, time or both. It may be of a session that was cancelled, and may come in after the end. */
export function againstCost(known: Known, { pence, minutes, session }: FactOf<'cost-recorded'>): Objection | undefined {
  if (pence === undefined && minutes === undefined)
    return {
      code: 'cost-empty',
      field: 'pence',
      provision: 'MED-12',
      detail: 'Give the money in pence, the time in minutes, or both. 0 says that there was none.',
    };
  return session === undefined ? undefined : unknownSession(known, session);
}

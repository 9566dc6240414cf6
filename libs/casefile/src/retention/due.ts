import type { PlainDate } from '@ehc/rules/plain-date';
import { keepUntil, type Days } from './keep-until.js';
import type { RecordClass } from './policy.js';

export interface Kept extends Days {
  reference: string;
  class: RecordClass;
  /** held back up to and including this day */
  heldUntil?: PlainDate;
}

export interface DueCases {
  /** past their time, and nothing holds them back */
  due: { reference: string; class: RecordClass; keptUntil: PlainDate; why: string }[];
  /** past their time, and held back */
  held: { reference: string; class: RecordClass; keptUntil: PlainDate; heldUntil: PlainDate }[];
  /** no day can be said */
  unclear: { reference: string; class: RecordClass; why: string }[];
}

/** Which closed cases of an LA are past their time on a day. Changes nothing. */
export function dueOn(la: string, cases: readonly Kept[], on: PlainDate): DueCases {
  const found: DueCases = { due: [], held: [], unclear: [] };
  for (const { reference, class: recordClass, heldUntil, ...days } of cases) {
    const keeping = keepUntil(la, recordClass, days);
    const about = { reference, class: recordClass };
    if (keeping === undefined)
      found.unclear.push({ ...about, why: 'No date of birth is on record, and the policy counts from it.' });
    else if (keeping.until >= on) continue;
    else if (heldUntil !== undefined && heldUntil >= on)
      found.held.push({ ...about, keptUntil: keeping.until, heldUntil });
    else found.due.push({ ...about, keptUntil: keeping.until, why: keeping.why });
  }
  return found;
}

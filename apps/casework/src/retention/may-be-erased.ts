import { mustNotBeErased, today } from '@ehc/casefile/api';
import { casesPastTheirTime } from '@ehc/assessments/data';
import { noSuchCase } from '@ehc/casefile/access';
import { derivedNotErased, findCase, holdsOn } from '@ehc/casefile/data';
import type { Ground } from '@ehc/casefile/retention';
import { conflict } from '@ehc/platform/problems';
import { longDate } from '@ehc/rules/plain-date';
import type { EntityManager } from 'typeorm';

const refused = 'This case cannot be erased';

/**
 * Whether a case may be erased today on this ground. Inside `withinLa`.
 * @throws Problem 404 for no such case; 409 where it is erased, open, held back, not past its time, or others come from it
 */
export async function mayBeErased(m: EntityManager, la: string, reference: string, ground: Ground): Promise<void> {
  const found = await findCase(m, reference);
  if (!found) throw noSuchCase();
  await mustNotBeErased(m, reference);
  if (!found.closed && ground !== 'entered-in-error')
    throw conflict(
      'case-open',
      refused,
      `Case ${reference} is open. Only one that was entered in error is erased open.`,
    );
  const [derived] = await derivedNotErased(m, reference);
  if (derived)
    throw conflict(
      'others-come-from-it',
      refused,
      `Case ${derived} came from it and still holds words about the same people. Erase that one first.`,
    );
  const [hold] = await holdsOn(m, today(), reference);
  if (hold)
    throw conflict('held-back', refused, `Case ${reference} is held back up to ${longDate(hold.until)}.`, {
      provision: 'INF-06',
    });
  if (ground !== 'retention-over') return;
  const { due } = await casesPastTheirTime(m, la, today(), reference);
  if (due.length === 0)
    throw conflict('not-past-its-time', refused, `Case ${reference} is not past its time today.`, {
      provision: 'INF-06',
    });
}

import { mustNotBeErased, today } from '@ehc/assessments/api';
import { casesPastTheirTime } from '@ehc/assessments/data';
import { findCase, holdsOn } from '@ehc/casefile/data';
import type { Ground } from '@ehc/casefile/retention';
import { conflict, notFound } from '@ehc/platform/problems';
import { longDate } from '@ehc/rules/plain-date';
import type { EntityManager } from 'typeorm';

const refused = 'This case cannot be erased';

/**
 * Whether a case may be erased today on this ground. Inside `withinLa`.
 * @throws Problem 404 for no such case; 409 where it is erased, open, held back, or not past its time
 */
export async function mayBeErased(m: EntityManager, la: string, reference: string, ground: Ground): Promise<void> {
  const found = await findCase(m, reference);
  if (!found) throw notFound('There is no such case, or you may not see it.');
  await mustNotBeErased(m, reference);
  if (!found.closed && ground !== 'entered-in-error')
    throw conflict(
      'case-open',
      refused,
      `Case ${reference} is open. Only one that was entered in error is erased open.`,
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

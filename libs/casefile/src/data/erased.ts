import type { EntityManager } from 'typeorm';
import type { Ground } from '../retention/index.js';
import { CaseRow, OutboxRow } from './entities/index.js';
import { asOrder, type LetterOrder } from './letter-orders.js';

/**
 * Was the case erased? Whoever is about to write something personal asks here first, and from then until the end of the
 * transaction nobody erases the case. Inside `withinLa`.
 */
export async function isErased(m: EntityManager, reference: string): Promise<boolean> {
  await m.query('select pg_advisory_xact_lock_shared(hashtextextended($1, 0))', [`erasure ${reference}`]);
  return ((await m.findOneBy(CaseRow, { reference }))?.erasedOn ?? null) !== null;
}

/** The letter order, where its case was erased; as with `isErased`, its case stays as it is meanwhile. Inside `withinLa`. */
export async function orderOfErasedCase(m: EntityManager, id: string): Promise<LetterOrder | undefined> {
  const order = await m.findOneBy(OutboxRow, { id });
  return order && (await isErased(m, order.caseReference)) ? asOrder(order) : undefined;
}

export interface Erased {
  on: string;
  ground: Ground;
}

/** When and on which ground a case was erased; undefined for one that was not. */
export const erasedIn = ({ erasedOn, erasedGround }: CaseRow): Erased | undefined =>
  erasedOn === null ? undefined : { on: erasedOn, ground: erasedGround as Ground };

/** The mediations, appeals and disagreements that came from a case and still hold something personal. Inside `withinLa`. */
export const derivedNotErased = async (m: EntityManager, reference: string): Promise<string[]> =>
  (
    (await m.query(
      "select reference from casefile.cases where starts_with(reference, $1 || '-') and erased_on is null order by 1",
      [reference],
    )) as { reference: string }[]
  ).map((row) => row.reference);

import { IsNull, Not, type DataSource, type EntityManager } from 'typeorm';
import { OutboxRow } from './entities/index.js';

export interface LetterOrder {
  id: string;
  la: string;
  reference: string;
  sequence: number;
  template: string;
  recipient: string;
  /** codes and dates only */
  concerns: Record<string, string | number | boolean>;
  createdAt: string;
}

export const asOrder = (row: OutboxRow): LetterOrder => ({
  id: row.id,
  la: row.la,
  reference: row.caseReference,
  sequence: row.sequence,
  template: row.template,
  recipient: row.recipient,
  concerns: row.concerns,
  createdAt: row.createdAt.toISOString(),
});

/** Orders of one LA that no letter workflow has taken yet, oldest first. Inside `withinLa`. */
export async function pendingLetterOrders(m: EntityManager, limit: number): Promise<LetterOrder[]> {
  return (
    await m.find(OutboxRow, { where: { takenAt: IsNull() }, order: { createdAt: 'ASC', id: 'ASC' }, take: limit })
  ).map(asOrder);
}

export async function markLetterOrderTaken(m: EntityManager, id: string): Promise<void> {
  await m.update(OutboxRow, { id, takenAt: IsNull() }, { takenAt: new Date() });
}

/** Orders of one LA that a letter workflow has taken, oldest first. Inside `withinLa`. */
export async function takenLetterOrders(m: EntityManager): Promise<LetterOrder[]> {
  return (await m.find(OutboxRow, { where: { takenAt: Not(IsNull()) }, order: { createdAt: 'ASC', id: 'ASC' } })).map(
    asOrder,
  );
}

/** Orders a letter again: it is handed over as a new order is. Inside `withinLa`. */
export async function orderLetterAgain(m: EntityManager, id: string): Promise<void> {
  await m.update(OutboxRow, { id }, { takenAt: null });
}

/** The LAs that the system serves. */
export const localAuthorities = (dataSource: DataSource): Promise<{ code: string; name: string }[]> =>
  dataSource.query('select code, name from casefile.local_authorities order by code');

/** Enters or renames the LAs that the system serves; run by the owner, beside the migrations. */
export async function ensureLocalAuthorities(
  owner: DataSource,
  authorities: { code: string; name: string }[],
): Promise<void> {
  for (const { code, name } of authorities)
    await owner.query(
      'insert into casefile.local_authorities values ($1, $2) on conflict (code) do update set name = excluded.name',
      [code, name],
    );
}

/** The name of an authority that the system serves. */
export async function localAuthorityName(m: EntityManager, code: string): Promise<string> {
  const [known] = (await m.query('select name from casefile.local_authorities where code = $1', [code])) as {
    name: string;
  }[];
  return known?.name ?? code;
}

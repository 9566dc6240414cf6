import type { DataSource, EntityManager } from 'typeorm';
import { checkedLaCode } from '../la/la-code.js';
import { patiently } from './in-time.js';

/** Whose rows, and who asks: some rows are seen only by those who were granted it. */
export interface OnBehalfOf {
  /** LA code such as `EX`, from the signed-in person or the case reference */
  la: string;
  subject: string;
  /** of whose cases alone rows are seen: an adviser outside the authority */
  provider?: string;
}

/**
 * The only way to rows that belong to an LA: one transaction in which the row-level security of Postgres shows and accepts
 * the rows of this LA and no other. The setting ends with the transaction, so a pooled connection cannot carry it on.
 * @param whose a signed-in person; or the LA alone, for work that nobody asked for
 * @param work gets the entity manager of the transaction; an error from it rolls everything back
 */
export async function withinLa<T>(
  dataSource: DataSource,
  whose: string | OnBehalfOf,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  const { la, subject, provider = '' }: OnBehalfOf = typeof whose === 'string' ? { la: whose, subject: '' } : whose;
  const code = checkedLaCode(la);
  const inTransaction = async (manager: EntityManager): Promise<T> => {
    await manager.query(
      `select set_config('app.la', $1, true), set_config('app.subject', $2, true), set_config('app.provider', $3, true)`,
      [code, subject, provider],
    );
    return work(manager);
  };
  return patiently(dataSource, () => dataSource.transaction(inTransaction));
}

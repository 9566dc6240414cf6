import type { DataSource, EntityManager } from 'typeorm';
import { checkedLaCode } from '../la/la-code.js';

/**
 * The only way to rows that belong to an LA: one transaction in which the row-level security of Postgres shows and accepts
 * the rows of this LA and no other. The setting ends with the transaction, so a pooled connection cannot carry it on.
 * @param la LA code such as `EX`, from the signed-in person or the case reference
 * @param work gets the entity manager of the transaction; an error from it rolls everything back
 */
export async function withinLa<T>(
  dataSource: DataSource,
  la: string,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  const code = checkedLaCode(la);
  return dataSource.transaction(async (manager) => {
    await manager.query(`select set_config('app.la', $1, true)`, [code]);
    return work(manager);
  });
}

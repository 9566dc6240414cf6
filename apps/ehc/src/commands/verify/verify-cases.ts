import { verifyLogs, type Verdict } from '@ehc/casefile/data';
import { withinLa } from '@ehc/platform/database';
import { areas } from '@ehc/rules/agreements';
import type { DataSource } from 'typeorm';

/**
 * Holds the hash chain of one case, or of every case, against the log.
 * @throws Error when there is no case of that reference.
 */
export async function verifyCases(dataSource: DataSource, reference?: string): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const { localAuthority } of areas())
    verdicts.push(...(await withinLa(dataSource, localAuthority.code, (m) => verifyLogs(m, reference))));
  if (reference !== undefined && verdicts.length === 0) throw new Error(`There is no case ${reference}.`);
  return verdicts;
}

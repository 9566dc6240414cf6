import { verifyLogs, type Verdict } from '@ehc/casefile/data';
import { authoritiesOf, publishedOf, type HeadsContent } from '@ehc/casefile/evidence';
import { withinLa } from '@ehc/platform/database';
import { areas } from '@ehc/rules/agreements';
import type { DataSource } from 'typeorm';

/**
 * Holds one case, or every case, against its log and the published heads.
 * @throws Error when there is no case of that reference, neither in the record nor in what was published
 */
export async function verifyCases(
  dataSource: DataSource,
  reference?: string,
  heads: HeadsContent[] = [],
): Promise<Verdict[]> {
  const authorities = [...areas().map(({ localAuthority }) => localAuthority.code), ...authoritiesOf(heads)];
  const verdicts: Verdict[] = [];
  for (const la of new Set(authorities))
    verdicts.push(...(await withinLa(dataSource, la, (m) => verifyLogs(m, reference, publishedOf(heads, la)))));
  if (reference !== undefined && verdicts.length === 0) throw new Error(`There is no case ${reference}.`);
  return verdicts;
}

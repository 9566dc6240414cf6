import { openLimits } from '@ehc/casefile/data';
import { withinLa } from '@ehc/platform/database';
import type { OpenDeadline } from '@ehc/rules';
import { agreement, areas } from '@ehc/rules/agreements';
import type { DataSource } from 'typeorm';

/** Every limit that is still running, in all local authorities, as the rules count it. */
export async function openDeadlines(dataSource: DataSource): Promise<OpenDeadline[]> {
  const found: OpenDeadline[] = [];
  for (const { localAuthority } of areas())
    for (const limit of await withinLa(dataSource, localAuthority.code, openLimits))
      found.push({
        reference: `${limit.reference} ${limit.key}`,
        ruleId: limit.rule,
        inputs: limit.inputs,
        due: limit.due,
        options: { agreement: agreement(limit.agreement.area, limit.agreement.version) },
      });
  return found;
}

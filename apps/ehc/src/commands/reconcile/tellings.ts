import { refusedTellings, type TellingRow } from '@ehc/casefile/data';
import { withinLa } from '@ehc/platform/database';
import { areas } from '@ehc/rules/agreements';
import type { DataSource } from 'typeorm';

/** What cases refused to be told by others, of every local authority: somebody has to look at each. */
export async function tellingsRefused(database: DataSource): Promise<TellingRow[]> {
  const refused: TellingRow[] = [];
  for (const { localAuthority } of areas())
    refused.push(...(await withinLa(database, localAuthority.code, refusedTellings)));
  return refused;
}

/** One of them, for people. */
export const tellingInWords = ({ caseReference, sequence, toldReference, move, refused }: TellingRow): string =>
  `${caseReference}, entry ${sequence}, told ${toldReference} (${move}), which refused it: ${refused}`;

import { readFile } from 'node:fs/promises';
import { onCaseworkDatabase } from './casework-database.js';
import { eraseAgain, type Outcome } from './erase-again.js';
import { readErasureList } from './erasure-list.js';

const inWords: Record<Extract<Outcome, string>, string> = {
  'erased again': 'erased again',
  'already erased': 'was erased already',
  'not here': 'is not in this database',
  'another case': 'IS ANOTHER CASE under the same reference: nothing was erased. Look at both by hand',
};

/**
 * Does the erasures of a list again and prints what became of each; the process ends with 1 where one is left to be looked at.
 * @throws Error for a file that is no such list
 */
export async function runEraseAgain(file: string): Promise<void> {
  const erasures = readErasureList(await readFile(file, 'utf8'));
  await onCaseworkDatabase(async (dataSource) => {
    for (const was of erasures) {
      const outcome = await eraseAgain(dataSource, was);
      const words = typeof outcome === 'string' ? inWords[outcome] : `WAS NOT ERASED: ${outcome.refused}`;
      console.log(`${was.case} ${words}.`);
      if (typeof outcome !== 'string' || outcome === 'another case') process.exitCode = 1;
    }
  });
  console.log(`${erasures.length} ${erasures.length === 1 ? 'erasure' : 'erasures'} looked at.`);
}

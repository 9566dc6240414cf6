import { checkExport } from '@ehc/casefile/evidence';
import { readFile } from 'node:fs/promises';
import { counted } from '../counted.js';
import { publishedHeads, type HeadsPlace } from '../heads/published-heads.js';

/**
 * Checks an exported case without a database and prints what was found; the process ends with 1 when anything is wrong.
 * @param place of published heads; without a folder the file is held against itself alone
 */
export async function runVerifyFile(file: string, place: HeadsPlace): Promise<void> {
  const bytes = await readFile(file);
  const heads = place.heads === undefined ? { files: [], problems: [] } : await publishedHeads(place, 'all');
  const verdict = checkExport(bytes, heads.files);
  const problems = [...heads.problems, ...verdict.problems];
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else
    console.log(
      `${verdict.reference}: ${counted(verdict.entries, 'log entry', 'log entries')}, none altered or missing.`,
    );
  console.log(
    verdict.heldAgainst > 0
      ? `Held against ${counted(verdict.heldAgainst, 'file')} of signed heads, published before the export.`
      : 'Not held against signed heads: give --heads and --keys. Somebody could have written the whole file anew.',
  );
}

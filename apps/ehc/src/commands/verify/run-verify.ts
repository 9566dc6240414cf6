import { entities, type Verdict } from '@ehc/casefile/data';
import { faultInWords, type HeadsRead } from '@ehc/casefile/evidence';
import { openDatabase } from '@ehc/platform/database';
import type { DataSource } from 'typeorm';
import { counted } from '../counted.js';
import { caseworkDatabaseUrl } from '../database-url.js';
import { publishedHeads, type HeadsPlace } from '../heads/published-heads.js';
import { heldAgainstWords } from './held-against-words.js';
import { verifyCases } from './verify-cases.js';

export interface VerifyOptions extends HeadsPlace {
  all?: boolean;
  allHeads?: boolean;
}

/**
 * Prints what was found; the process ends with 1 when a log was altered, or a file of published heads proves nothing.
 * @throws Error when no case is named, or there is none of that reference.
 */
export async function runVerify(reference: string | undefined, options: VerifyOptions): Promise<void> {
  if ((reference === undefined) === !options.all)
    throw new Error('Name one case, such as `ehc verify EX-2026-0141`, or give --all.');
  const dataSource = await openDatabase({
    url: caseworkDatabaseUrl(process.env),
    entities,
    name: 'ehc verify',
    poolSize: 1,
  });
  try {
    const { verdicts, heads } = await verified(dataSource, reference, options);
    const faults = verdicts.flatMap(({ reference: of, fault }) => (fault ? [faultInWords(of, fault)] : []));
    for (const line of [...heads.problems, ...faults]) console.error(line);
    const entries = verdicts.reduce((sum, verdict) => sum + verdict.entries, 0);
    if (faults.length === 0)
      console.log(
        `${counted(verdicts.length, 'case')}, ${counted(entries, 'log entry', 'log entries')}: nothing was altered or removed.`,
      );
    console.log(heldAgainstWords(heads, new Date()));
    if (faults.length + heads.problems.length > 0) process.exitCode = 1;
  } finally {
    await dataSource.destroy();
  }
}

/** Where the newest heads tell that something is wrong, all of them tell which entry is the first. */
async function verified(
  dataSource: DataSource,
  reference: string | undefined,
  options: VerifyOptions,
): Promise<{ heads: HeadsRead; verdicts: Verdict[] }> {
  const heads = await publishedHeads(options, options.allHeads ? 'all' : 'newest');
  const verdicts = await verifyCases(dataSource, reference, heads.files);
  const isPrecise = options.allHeads || !verdicts.some(({ fault }) => fault?.published);
  return isPrecise ? { heads, verdicts } : verified(dataSource, reference, { ...options, allHeads: true });
}

import { entities, type Verdict } from '@ehc/casefile/data';
import { openDatabase } from '@ehc/platform/database';
import { caseworkDatabaseUrl } from '../database-url.js';
import { verifyCases } from './verify-cases.js';

/**
 * Prints what was found; the process ends with 1 when a log was altered.
 * @throws Error when no case is named, or there is none of that reference.
 */
export async function runVerify(reference?: string, all = false): Promise<void> {
  if ((reference === undefined) === !all)
    throw new Error('Name one case, such as `ehc verify EX-2026-0141`, or give --all.');
  const dataSource = await openDatabase({
    url: caseworkDatabaseUrl(process.env),
    entities,
    name: 'ehc verify',
    poolSize: 1,
  });
  try {
    const verdicts = await verifyCases(dataSource, reference);
    for (const verdict of verdicts.filter(({ fault }) => fault)) console.error(inWords(verdict));
    const faulty = verdicts.filter(({ fault }) => fault).length;
    const entries = verdicts.reduce((sum, verdict) => sum + verdict.entries, 0);
    if (faulty === 0)
      console.log(
        `${counted(verdicts.length, 'case')}, ${counted(entries, 'log entry', 'log entries')}: nothing was altered or removed.`,
      );
    else process.exitCode = 1;
  } finally {
    await dataSource.destroy();
  }
}

function inWords({ reference, fault }: Verdict): string {
  const what = {
    altered: 'was altered after it was written',
    missing: 'is missing',
    'not chained': 'does not follow from the entry before it',
  }[fault!.fault];
  return `${reference}: entry ${fault!.sequence} ${what}.`;
}

const counted = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

import { entities, exportCase, noteReading } from '@ehc/casefile/data';
import { openDatabase, withinLa } from '@ehc/platform/database';
import { userInfo } from 'node:os';
import { caseworkDatabaseUrl } from '../database-url.js';
import { publishedHeads, type HeadsPlace } from '../heads/published-heads.js';

/**
 * Prints the file, and puts on record that it was read.
 * @throws Error when there is no case of that reference, or a file of published heads proves nothing
 */
export async function runExport(
  reference: string,
  { reason: why, ...place }: HeadsPlace & { reason: string },
): Promise<void> {
  const [, la] = /^([A-Z]{2,4})-\d{4}-\d+$/.exec(reference) ?? [];
  if (!la) throw new Error(`${reference} is not the reference of a case, such as EX-2026-0141.`);
  const { files, problems } = await publishedHeads(place, 'all');
  if (problems.length > 0) throw new Error(`The published heads can't be trusted.\n${problems.join('\n')}`);
  const dataSource = await openDatabase({
    url: caseworkDatabaseUrl(process.env),
    entities,
    name: 'ehc export',
    poolSize: 1,
  });
  try {
    const what = { la, reference, now: new Date(), heads: files };
    const reading = { la, caseReference: reference, what: 'log', readBy: `ehc export by ${userInfo().username}`, why };
    process.stdout.write(
      await withinLa(dataSource, la, async (m) => {
        const text = await exportCase(m, what);
        await noteReading(m, reading);
        return text;
      }),
    );
  } finally {
    await dataSource.destroy();
  }
}

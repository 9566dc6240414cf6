import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import pg from 'pg';
import type { Addresses } from '../../start/addresses.js';

/** What stands in a place, to be looked through. */
export type Places = Record<string, Buffer | string>;

/** Every file of a folder whose name fits. */
export const filesIn = (folder: string, name: RegExp): Places =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && name.test(file.name))
      .map((file) => [join(file.parentPath, file.name), readFileSync(join(file.parentPath, file.name))]),
  );

export async function metricsOf(addresses: string[]): Promise<Places> {
  const texts = addresses.map(async (address) => [
    `${address}/metrics`,
    await (await fetch(`${address}/metrics`)).text(),
  ]);
  return Object.fromEntries(await Promise.all(texts)) as Places;
}

export const processTitles = (): Places => ({ ps: execFileSync('ps', ['-ww', '-eo', 'args'], { encoding: 'utf8' }) });

/** All that Temporal shows to somebody without keys: IDs, histories, descriptions (memo, search attributes, summary), details, schedules. */
export async function temporalPlaces({ temporal, namespace }: Addresses): Promise<Places> {
  const connection = await Connection.connect({ address: temporal });
  const client = new Client({ connection, namespace });
  const places: Places = {};
  try {
    for await (const { workflowId, runId } of client.workflow.list()) {
      const handle = client.workflow.getHandle(workflowId, runId);
      places[`history of ${workflowId}`] = `${workflowId} ${historyToJSON(await handle.fetchHistory())}`;
      places[`description of ${workflowId}`] = asText((await handle.describe()).raw);
      places[`details of ${workflowId}`] = asText(await handle.query('__temporal_workflow_metadata'));
    }
    for await (const { scheduleId } of client.schedule.list())
      places[`schedule ${scheduleId}`] = asText((await client.schedule.getHandle(scheduleId).describe()).raw);
  } finally {
    await connection.close();
  }
  return places;
}

/** Bytes as base64, as in a history. */
const asText = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) => (one instanceof Uint8Array ? Buffer.from(one).toString('base64') : one));

/** Every row of the record, as text; what is stored as bytes is read as text as well. */
export async function recordAsText({ database }: Addresses): Promise<string> {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('casefile', 'assessments', 'correspondence')`,
    );
    const texts: string[] = [];
    for (const { name } of tables)
      texts.push(
        ...(await client.query<{ row: string }>(`select t::text as row from ${name} t`)).rows.map(({ row }) => row),
      );
    const { rows: documents } = await client.query<{ content: Buffer }>(
      'select content from casefile.documents where content is not null',
    );
    return [...texts, ...documents.map(({ content }) => content.toString())].join('\n');
  } finally {
    await client.end();
  }
}

export interface Mail {
  subject: string;
  text: string;
}

/** The mails that arrived. */
export async function mailsOf({ inbox }: Addresses): Promise<Mail[]> {
  return (await (await fetch(`${inbox}/api/email`)).json()) as Mail[];
}

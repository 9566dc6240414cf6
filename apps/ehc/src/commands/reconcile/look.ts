import { headerOf } from '@ehc/casefile/api';
import { caseKinds, kindOf, workflowOf, type CaseHeader, type Progress } from '@ehc/casefile/contract';
import { CaseRow } from '@ehc/casefile/data';
import { withinLa } from '@ehc/platform/database';
import type { Temporal } from '@ehc/platform/temporal';
import { areas } from '@ehc/rules/agreements';
import { WorkflowNotFoundError } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { standingOf, type InTemporal, type Standing } from './standing.js';

export interface Look {
  reference: string;
  standing: Standing;
  /** number of the last entry on record and in the workflow */
  record?: number;
  workflow?: number;
  /** absent for a case that is not on record */
  header?: CaseHeader;
}

export interface Sides {
  database: DataSource;
  temporal: Temporal;
}

const atOnce = 8;
const patienceMs = 10_000;
/** From this attempt on a workflow task is called stuck; one that is tried again in passing is not. */
const attemptsOfTheStuck = 3;

/** Every case of every LA, on record or running, as it stands on both sides. @throws when either side is away */
export async function lookAtAll({ database, temporal }: Sides): Promise<Look[]> {
  const rows = await casesOnRecord(database);
  const known = new Set(rows.map(({ reference }) => reference));
  const unknown: string[] = [];
  const types = Object.values(caseKinds).map(({ type }) => `'${type}'`);
  const running = `WorkflowType in (${types.join(', ')}) and ExecutionStatus = 'Running'`;
  for await (const { workflowId } of temporal.client.workflow.list({ query: running })) {
    const reference = workflowId.slice(workflowId.indexOf('/') + 1);
    if (!known.has(reference)) unknown.push(reference);
  }
  const looks: Look[] = [];
  for (let from = 0; from < rows.length; from += atOnce)
    looks.push(...(await Promise.all(rows.slice(from, from + atOnce).map((row) => lookAt(temporal, row)))));
  for (const reference of unknown.sort()) looks.push(await lookAtUnknown(temporal, reference));
  return looks;
}

/** One case again, after it was mended. */
export async function lookAgain({ database, temporal }: Sides, { reference }: Look): Promise<Look> {
  const [row] = await withinLa(database, reference.split('-')[0]!, (m) => m.findBy(CaseRow, { reference }));
  return row ? lookAt(temporal, row) : lookAtUnknown(temporal, reference);
}

async function casesOnRecord(database: DataSource): Promise<CaseRow[]> {
  const rows: CaseRow[] = [];
  for (const { localAuthority } of areas()) rows.push(...(await casesOf(database, localAuthority.code)));
  return rows;
}

const casesOf = (database: DataSource, la: string): Promise<CaseRow[]> =>
  withinLa(database, la, (m) => m.find(CaseRow, { where: { la }, order: { reference: 'ASC' } }));

async function lookAt(temporal: Temporal, row: CaseRow): Promise<Look> {
  const workflow = await inTemporal(temporal, row.reference);
  return {
    reference: row.reference,
    standing: standingOf({ sequence: row.sequence, closed: row.closed || row.erasedOn !== null }, workflow),
    record: row.sequence,
    ...('sequence' in workflow && { workflow: workflow.sequence }),
    header: headerOf(row),
  };
}

async function lookAtUnknown(temporal: Temporal, reference: string): Promise<Look> {
  const workflow = await inTemporal(temporal, reference);
  return {
    reference,
    standing: standingOf(undefined, workflow),
    ...('sequence' in workflow && { workflow: workflow.sequence }),
  };
}

async function inTemporal({ client, connection }: Temporal, reference: string): Promise<InTemporal> {
  const handle = client.workflow.getHandle(workflowOf(kindOf(reference)).idOf(reference));
  return connection.withDeadline(Date.now() + patienceMs, async () => {
    try {
      const { status, raw } = await handle.describe();
      if (status.name !== 'RUNNING') return { runs: false };
      if ((raw.pendingWorkflowTask?.attempt ?? 0) >= attemptsOfTheStuck) return { runs: true, stuck: true };
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return { runs: false };
      throw error;
    }
    const { sequence } = await handle.query<Progress>('progress');
    return { runs: true, sequence };
  });
}

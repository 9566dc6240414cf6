import { openDatabase } from '@ehc/platform/database';
import { createLogger } from '@ehc/platform/logging';
import { dataConverter, failureConverterPath, startWorker } from '@ehc/platform/temporal';
import { testDatabase, testKeys, timeSkipping } from '@ehc/platform/testing';
import { atHourInLondon, londonDate, type PlainDate } from '@ehc/rules/plain-date';
import { Client } from '@temporalio/client';
import type { WorkflowBundleOption } from '@temporalio/worker';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { CaseRecord, type RecordedKind } from '../activities/index.js';
import { TASK_QUEUE, workflowOf } from '../contract/index.js';
import { migrations } from '../data/index.js';
import { recordSwitch, type RecordSwitch } from './record-switch.js';

/** A local authority's team at work: real workflows, the real record in Postgres, and a clock on which weeks pass in no time. */
export interface Office {
  client: Client;
  /** today in London */
  today(): Promise<PlainDate>;
  /** Lets time pass until noon of a day. */
  until(day: PlainDate): Promise<void>;
  minutesPass(minutes: number): Promise<void>;
  record: RecordSwitch;
  /** the worker's own connection to Postgres */
  database: DataSource;
  /** Asks the record as somebody who may see everything. */
  ask<Row>(sql: string, ...values: unknown[]): Promise<Row[]>;
  /** Ends every case that is still open, so that it cannot hold up the clock. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

export interface OfficeSettings {
  /** the day on which the office opens, at 9 in the morning */
  on: PlainDate;
  /** false: what Temporal stores is not encrypted */
  encrypted?: boolean;
  workflows: WorkflowBundleOption;
  /** the kinds of case that it keeps on record */
  kinds: RecordedKind<any>[];
}

/** Opens an office. Needs the servers of the workflow tests. */
export async function openOffice({ on, encrypted = true, workflows, kinds }: OfficeSettings): Promise<Office> {
  const keys = encrypted ? testKeys('EX', 'LA', 'WI', 'EA') : undefined;
  const [server, database] = await Promise.all([
    timeSkipping({ startTime: new Date(atHourInLondon(on, 9)).toISOString(), ...(keys && { keys }) }),
    testDatabase({ migrations }),
  ]);
  const converter = keys ? dataConverter(keys) : { failureConverterPath };
  const logger = createLogger({ name: 'test', level: 'error' });
  const own = await openDatabase({ url: database.urls.ehc_worker, entities: [], poolSize: 5 });
  const lookers = new pg.Pool({ connectionString: database.adminUrl, max: 2 });
  const record = recordSwitch(new CaseRecord(own, kinds));
  const worker = await startWorker({
    address: server.address,
    namespace: 'default',
    keys: keys ?? {},
    taskQueue: TASK_QUEUE,
    logger,
    activities: record.activities,
    more: { workflowBundle: workflows, dataConverter: converter },
  });
  // A client of its own: the environment's would let time run on while it waits for a result.
  const client = new Client({ connection: server.connection, dataConverter: converter });
  const ask: Office['ask'] = async (sql, ...values) => (await lookers.query(sql, values)).rows;
  const clear = async () => {
    const cases = await ask<{ reference: string; kind: string }>('select reference, kind from casefile.cases');
    for (const { reference, kind } of cases)
      await client.workflow.getHandle(workflowOf(kind).idOf(reference)).terminate('the test is over').catch(unlessOver);
  };
  return {
    client,
    record,
    database: own,
    ask,
    clear,
    today: async () => londonDate(await server.currentTimeMs()),
    async until(day) {
      const now = await server.currentTimeMs();
      if (day < londonDate(now)) throw new Error(`${day} is over: today is ${londonDate(now)}`);
      const wait = atHourInLondon(day, 12) - now;
      if (wait > 0) await server.sleep(wait);
    },
    minutesPass: (minutes) => server.sleep(minutes * 60_000),
    async close() {
      record.back();
      await clear();
      await worker.stop();
      await server.teardown();
      await own.destroy();
      await lookers.end();
      await database.drop();
    },
  };
}

function unlessOver(error: unknown): void {
  if ((error as Error).name !== 'WorkflowNotFoundError') throw error;
}

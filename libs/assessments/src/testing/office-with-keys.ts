import { migrations } from '@ehc/casefile/data';
import type { PayloadKeys } from '@ehc/platform/config';
import { openDatabase } from '@ehc/platform/database';
import { createLogger } from '@ehc/platform/logging';
import { connectTemporal, startWorker } from '@ehc/platform/temporal';
import { testDatabase, testNamespace } from '@ehc/platform/testing';
import { londonDate } from '@ehc/rules/plain-date';
import pg from 'pg';
import { CaseRecord } from '@ehc/casefile/activities';
import { assessmentRules } from '../domain/reckoning.js';
import { TASK_QUEUE } from '../contract/index.js';
import { workflowsForTests } from './office.js';

/** What a process of ours has in memory: its client and its worker, with the keys it was started with. */
async function startProcesses(
  address: string,
  namespace: string,
  keys: PayloadKeys,
  databaseUrl: string,
  to: string[],
) {
  const logger = createLogger({ name: 'test', level: 'warn' }, { write: (line) => void to.push(line) });
  const temporal = await connectTemporal({ address, namespace, keys });
  const database = await openDatabase({ url: databaseUrl, entities: [], poolSize: 5 });
  const record = new CaseRecord(database, [{ rules: assessmentRules }]);
  const worker = await startWorker({
    address,
    namespace,
    keys,
    taskQueue: TASK_QUEUE,
    logger,
    activities: { enterInRecord: record.enterInRecord.bind(record) },
    maxCachedWorkflows: 0, // nothing is remembered: each task reads the whole history
    more: { workflowBundle: workflowsForTests() },
  });
  return {
    client: temporal.client,
    async stop() {
      await worker.stop();
      await temporal.close();
      await database.destroy();
    },
  };
}

/** An office on a real Temporal server whose processes can be started again with other keys, as they are when keys rotate. */
export async function officeWithKeys(first: PayloadKeys) {
  const { address, namespace, temporal: plain } = await testNamespace({});
  const database = await testDatabase({ migrations });
  const lookers = new pg.Pool({ connectionString: database.adminUrl, max: 2 });
  const log: string[] = [];
  const start = (keys: PayloadKeys) => startProcesses(address, namespace, keys, database.urls.ehc_worker, log);
  let running = await start(first);
  return {
    get client() {
      return running.client;
    },
    today: async () => londonDate(Date.now()),
    ask: async <Row>(sql: string, ...values: unknown[]): Promise<Row[]> => (await lookers.query(sql, values)).rows,
    /** Ends worker and client and starts them again with these keys. */
    async startAgain(keys: PayloadKeys) {
      await running.stop();
      running = await start(keys);
    },
    /** A history as somebody reads it who has no keys. */
    historyOf: (reference: string) => plain.client.workflow.getHandle(`ehc-assessment/${reference}`).fetchHistory(),
    statusOf: async (reference: string) =>
      (await plain.client.workflow.getHandle(`ehc-assessment/${reference}`).describe()).status.name,
    log: () => log.join(''),
    async close() {
      await running.stop();
      await plain.close();
      await lookers.end();
      await database.drop();
    },
  };
}

import { join } from 'node:path';
import { Client } from '@temporalio/client';
import proto from '@temporalio/proto';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { createLogger } from '../logging/index.js';
import { opsTextMark } from '../plain/index.js';
import { decide, sampleCase, stage } from '../testing/sample-workflows.js';
import { testKeys } from '../testing/test-keys.js';
import { timeSkipping } from '../testing/time-skipping.js';
import { dataConverter, startWorker, type RunningWorker } from './index.js';

const keys = testKeys('EX', 'WG');
const reference = 'EX-2026-0141';
const workflowId = `ehc-assessment/${reference}`;
const history = proto.temporal.api.history.v1.History;

let environment: TestWorkflowEnvironment;
let worker: RunningWorker;
let client: Client;
beforeAll(async () => {
  environment = await timeSkipping({ keys, startTime: '2026-09-01T09:00:00Z' });
  client = environment.client;
  worker = await startWorker({
    address: environment.address,
    namespace: 'default',
    keys,
    taskQueue: 'cases',
    logger: createLogger({ name: 'test', level: 'error' }),
    workflows: { sourcePath: join(import.meta.dirname, '../testing/sample-workflows.ts') },
    activities: { enterInRecord: async (decision: string) => `secret-record of ${decision}` },
    maxCachedWorkflows: 10,
  });
}, 60_000);
afterAll(async () => {
  await worker?.stop();
  await environment?.teardown();
});

/** All that Temporal holds of the case, as somebody without keys would read it. */
async function withoutKeys(): Promise<string> {
  return Buffer.from(history.encode(await client.workflow.getHandle(workflowId).fetchHistory()).finish()).toString();
}

describe('given a case that was opened on 1 September 2026', () => {
  beforeAll(() => client.workflow.start(sampleCase, { workflowId, taskQueue: 'cases', args: [reference] }));
  const theCase = () => client.workflow.getHandle(workflowId);

  it('when ops ask for its search attributes, then its stage is there', async () => {
    expect(await theCase().query(stage)).toBe('stage open');
    expect((await theCase().describe()).typedSearchAttributes.getAll()).toContainEqual({
      key: { name: 'Stage', type: 'KEYWORD' },
      value: 'open',
    });
  });

  it('when ops look without keys, then they read its details and summaries and nothing else', async () => {
    const plain = new Client({ connection: environment.connection });
    expect(await plain.workflow.getHandle(workflowId).query('__temporal_workflow_metadata')).toMatchObject({
      currentDetails: `${opsTextMark}${reference}: open`,
    });
    await expect(plain.workflow.getHandle(workflowId).query('stage')).rejects.toThrow();
    const seen = await withoutKeys();
    expect(seen).toContain('final plan due 19 January 2027');
    expect(seen).toContain('binary/encrypted');
  });

  it('when a move is refused, then the caller reads why and Temporal does not', async () => {
    const refusal = await theCase()
      .executeUpdate(decide, { args: ['refuse'] })
      .catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      cause: { type: 'Refused', message: 'secret-reason of the refusal', details: ['secret-detail'] },
    });
    expect(await withoutKeys()).not.toMatch(/secret/);
  });

  it('when 20 weeks go by, then it is overdue on 19 January 2027', async () => {
    await environment.sleep('20 weeks');
    expect(new Date(await environment.currentTimeMs()).toISOString()).toMatch(/^2027-01-19T09:00/);
    expect(await theCase().query(stage)).toBe('stage overdue');
  });

  it('when it is decided, then the answer is read by who has the keys', async () => {
    expect(await theCase().executeUpdate(decide, { args: ['agreed'] })).toBe('secret-record of agreed');
    expect(await theCase().query(stage)).toBe('stage decided');
    expect(await withoutKeys()).not.toMatch(/secret|agreed/);
  });

  it("when somebody has only another LA's keys, then nothing of it is read", async () => {
    const other = new Client({ connection: environment.connection, dataConverter: dataConverter({ WG: keys['WG']! }) });
    await expect(other.workflow.getHandle(workflowId).query(stage)).rejects.toThrow('PAYLOAD_KEYS has no');
  });
});

describe('the worker', () => {
  it('given that it polls, then it is ready', async () => expect(worker.checkReady()).resolves.toBeUndefined());

  it('given that it is told to stop twice, then it ends once and is no longer ready', async () => {
    await Promise.all([worker.stop(), worker.stop()]);
    await expect(worker.checkReady()).rejects.toThrow('the worker is stopped');
    await worker.ended;
  });
});

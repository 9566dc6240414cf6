import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger } from '../logging/index.js';
import { decide, sampleCase, stage } from '../testing/sample-workflows.js';
import { testKeys } from '../testing/test-keys.js';
import { testTemporal } from '../testing/test-temporal.js';
import {
  bundleWorkflows,
  connectTemporal,
  registerSearchAttributes,
  startWorker,
  type RunningWorker,
  type Temporal,
} from './index.js';

const keys = testKeys('EX');
const logger = createLogger({ name: 'test', level: 'error' });
const workflowsPath = join(import.meta.dirname, '../testing/sample-workflows.ts');
const folder = mkdtempSync(join(tmpdir(), 'ehc-bundle-'));
const bundlePath = join(folder, 'made', 'workflows.js');
const reference = `EX-2026-${Date.now()}`;
const workflowId = `ehc-assessment/${reference}`;
const taskQueue = `cases-${reference}`;

let temporal: Temporal;
beforeAll(async () => {
  temporal = await connectTemporal({ address: testTemporal(), namespace: 'default', keys, identity: 'casework' });
});
afterAll(async () => {
  await temporal?.close();
  rmSync(folder, { recursive: true });
});

describe('the workflow bundle', () => {
  it('given the sources, then one file of at most 2.5 MB is written, which a worker starts from', async () => {
    const size = await bundleWorkflows({ workflowsPath, bundlePath, workflowTypes: ['sampleCase'] });
    expect(statSync(bundlePath).size).toBe(size);
    expect(size).toBeLessThan(2_500_000);
  }, 60_000);

  it('given a workflow that it does not export, then the build fails and names it', async () => {
    const elsewhere = join(folder, 'incomplete.js');
    await expect(
      bundleWorkflows({ workflowsPath, bundlePath: elsewhere, workflowTypes: ['sampleCase', 'mediation'] }),
    ).rejects.toThrow('The workflow bundle does not export mediation.');
    expect(existsSync(elsewhere)).toBe(false);
  }, 60_000);
});

describe('a namespace', () => {
  it('given two starts at once and a third, then the search attributes are there, once', async () => {
    await Promise.all([1, 2].map(() => registerSearchAttributes(temporal.connection, 'default')));
    expect(await registerSearchAttributes(temporal.connection, 'default')).toEqual([]);
    const { customAttributes } = await temporal.connection.operatorService.listSearchAttributes({
      namespace: 'default',
    });
    expect(customAttributes).toMatchObject({ LocalAuthority: 2, Stage: 2, NextDueOn: 6, NextDuty: 2, Overdue: 3 });
  });
});

describe('given a worker that is told to stop while a decision is being recorded', () => {
  let worker: RunningWorker;
  let recorded: (answer: string) => void;
  let beginsToRecord: () => void;
  const recording = new Promise<void>((resolve) => (beginsToRecord = resolve));

  beforeAll(async () => {
    const enterInRecord = (): Promise<string> => {
      beginsToRecord();
      return new Promise((resolve) => (recorded = resolve));
    };
    worker = await startWorker({
      address: testTemporal(),
      namespace: 'default',
      keys,
      taskQueue,
      logger,
      workflows: { bundlePath },
      activities: { enterInRecord },
    });
    await temporal.client.workflow.start(sampleCase, { workflowId, taskQueue, args: [reference] });
  }, 30_000);
  afterAll(async () => {
    await worker?.stop();
    await temporal.client.workflow.getHandle(workflowId).terminate();
  });

  it('then the decision is recorded and answered before the worker ends', async () => {
    const theCase = temporal.client.workflow.getHandle(workflowId);
    expect(await theCase.query(stage)).toBe('stage open');
    const answer = theCase.executeUpdate(decide, { args: ['agreed'] });
    await recording;
    const stopped = worker.stop();
    await expect(worker.checkReady()).rejects.toThrow('the worker is');
    recorded('noted');
    await stopped;
    expect(await answer).toBe('noted');
  });
});

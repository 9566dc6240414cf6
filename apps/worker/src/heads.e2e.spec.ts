import { HEADS_TIMES, HEADS_WORKFLOW } from '@ehc/casefile/contract';
import { enterInLog, entities, migrations, readEvidence } from '@ehc/casefile/data';
import { lastOf, newSigningKey, readFolder, readKeys } from '@ehc/casefile/evidence';
import { openDatabase, withinLa } from '@ehc/platform/database';
import { createLogger } from '@ehc/platform/logging';
import {
  connectTemporal,
  ensureSchedule,
  startWorker,
  type RunningWorker,
  type Temporal,
} from '@ehc/platform/temporal';
import { testDatabase, testKeys, testTemporal, type TestDatabase } from '@ehc/platform/testing';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import { bundlePath } from './bundle-path.js';
import { serveHeadsAge } from './heads-age.js';
import { headsActivity } from './heads.js';

jest.setTimeout(60_000);

const keys = testKeys();
const logger = createLogger({ name: 'test', level: 'fatal' });
const scheduleId = `publish-heads-${Date.now()}`;
const taskQueue = `cases-${scheduleId}`;
const folder = mkdtempSync(join(tmpdir(), 'ehc-heads-'));
const schedule = {
  ...HEADS_TIMES,
  scheduleId,
  action: { type: 'startWorkflow' as const, workflowType: HEADS_WORKFLOW, workflowId: scheduleId, taskQueue },
};

let test: TestDatabase;
let database: DataSource;
let temporal: Temporal;
let worker: RunningWorker;
let tries = 0;
const registry = new Registry();
const age = async () =>
  (await registry.metrics()).split('\n').find((line) => line.startsWith('ehc_heads_age_seconds '));

beforeAll(async () => {
  test = await testDatabase({ migrations });
  database = await openDatabase({ url: test.urls.ehc_worker, entities, poolSize: 2 });
  temporal = await connectTemporal({ address: testTemporal(), namespace: 'default', keys });
  const publishHeads = headsActivity({ database, folder, key: newSigningKey(), logger });
  worker = await startWorker({
    ...{ address: testTemporal(), namespace: 'default', keys, taskQueue, logger },
    workflows: { bundlePath },
    activities: { publishHeads: () => ((tries += 1), publishHeads()) },
  });
  serveHeadsAge(registry, folder);
});
afterAll(async () => {
  await temporal?.client.schedule.getHandle(scheduleId).delete();
  await worker?.stop();
  await temporal?.close();
  await database?.destroy();
  await test?.drop();
  rmSync(folder, { recursive: true });
});

const reference = 'EX-2026-0141';

/** Writes an entry into the log as the worker does. */
const write = (sequence: number) =>
  withinLa(database, 'EX', (m) =>
    enterInLog(m, {
      ...{ reference, sequence, key: `key-${sequence}`, at: '2026-09-01T09:00:00.000Z', today: '2026-09-01' },
      entries: [{ fact: { kind: 'views-received', on: '2026-09-01' }, by: 'essex.officer', letters: false }],
      ...{ timeEvents: [], changed: [], clocks: [], duties: [], letters: [] },
      case: {
        ...{
          kind: 'ehc-assessment',
          stage: 'considering',
          closed: false,
          beganOn: '2026-09-01',
          openedOn: '2026-09-01',
        },
        agreement: { area: 'essex', version: '2014-11' },
      },
    }),
  );

const published = async () => (await readFolder(folder, await readKeys(folder), 'all')).files;
const until = async (what: () => Promise<boolean> | boolean) => {
  for (let times = 0; !(await what()); times += 1) {
    if (times > 300) throw new Error('It did not come to that within 30 seconds.');
    await pause(100);
  }
};
const files = () => readdirSync(folder).filter((name) => name.endsWith('.jws'));
const schedules = () => temporal.client.schedule.getHandle(scheduleId);

describe('the schedule that publishes the heads of all case logs', () => {
  it('given a system that is prepared for the first time, then they are published at once, and each night at half past two in London', async () => {
    expect(await age()).toBe('ehc_heads_age_seconds +Inf');
    await write(1);
    expect(await ensureSchedule(temporal.connection, 'default', schedule)).toBe(true);
    await until(() => files().length === 1);
    const [file] = await published();
    const { entries } = await withinLa(database, 'EX', (m) => readEvidence(m, reference));
    expect(file!.cases).toEqual([{ la: 'EX', reference, entries: { 1: entries[0]!.hash } }]);
    const { info } = await schedules().describe();
    const times = info.nextActionTimes.map((time) => time.toLocaleTimeString('en-GB', { timeZone: 'Europe/London' }));
    expect(new Set(times)).toEqual(new Set(['02:30:00']));
    expect(Number((await age())!.split(' ')[1])).toBeLessThan(60);
  });

  it('given a system that is prepared again, then the schedule stays as it is, also when ops have paused it', async () => {
    await schedules().pause('maintenance');
    expect(await ensureSchedule(temporal.connection, 'default', schedule)).toBe(false);
    expect((await schedules().describe()).state).toMatchObject({ paused: true, note: 'maintenance' });
    await schedules().unpause();
  });

  it('given that it fires when the log has grown, then the next file tells what is new and names the file before', async () => {
    await write(2);
    await schedules().trigger();
    await until(() => files().length === 2);
    const [first, second] = await published();
    expect(second!.before!.file).toBe(first!.file);
    expect(lastOf(second!.cases[0]!).sequence).toBe(2);
  });

  it('given a folder that can not be written for a while, then it is tried again until it can', async () => {
    const [newest] = files().slice(-1);
    const [, day] = /^heads-(\d{4}-\d{2}-\d{2})/.exec(newest!)!;
    const inTheWay = join(folder, `heads-${day}-3.jws`);
    mkdirSync(inTheWay);
    await write(3);
    const triesBefore = tries;
    await schedules().trigger();
    await until(() => tries >= triesBefore + 2);
    rmSync(inTheWay, { recursive: true });
    await until(() => files().length === 3);
    expect(lastOf((await published()).at(-1)!.cases[0]!).sequence).toBe(3);
  });
});

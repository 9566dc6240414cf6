import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PayloadKeys } from '@ehc/platform/config';
import { dataConverter, installRuntime } from '@ehc/platform/temporal';
import { createLogger } from '@ehc/platform/logging';
import { testKeys } from '@ehc/platform/testing';
import { Worker } from '@temporalio/worker';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { newCase, refusalOf, type CaseInHand } from '../testing/case-in-hand.js';
import { workflowsForTests } from '../testing/office.js';
import { officeWithKeys } from '../testing/office-with-keys.js';
import { encryptedHistory, keysIn } from '../testing/payloads-in.js';

jest.setTimeout(60_000);
const k1 = testKeys('EX', 'WI');
const secret = (): string => testKeys('EX')['EX']!.keys['k1']!;
const k2 = secret();
const essex = (current: string, keys: Record<string, string>): PayloadKeys => ({ ...k1, EX: { current, keys } });
const both = { k1: k1['EX']!.keys['k1']!, k2 };

describe('given a case that runs while the keys of its authority rotate', () => {
  let office: Awaited<ReturnType<typeof officeWithKeys>>;
  let request: CaseInHand;
  let ofWigan: CaseInHand;
  let today: string;
  const views = () => ({ kind: 'views-received', on: today }) as const;
  const historyOf = async ({ reference }: CaseInHand) => JSON.parse(historyToJSON(await office.historyOf(reference)));

  beforeAll(async () => {
    office = await officeWithKeys(k1);
    today = await office.today();
    request = await newCase(office, 'EX', { area: 'essex', version: '2014-11' });
    ofWigan = await newCase(office, 'WI', { area: 'wigan', version: '2014-09' });
    for (const one of [request, ofWigan])
      await one.enter({ kind: 'request-received', on: today, requester: 'parent', ofAge: 9 });
  });
  afterAll(() => office?.close());

  it('when every process has the new key and then uses it, then the case goes on, and its history has both keys', async () => {
    expect(keysIn(await historyOf(request))).toEqual(['EX/k1']);
    await office.startAgain(essex('k1', both));
    expect(await request.enter(views())).toEqual({ sequence: 2 });
    expect(keysIn(await historyOf(request))).toEqual(['EX/k1']);
    await office.startAgain(essex('k2', both));
    expect(await request.enter(views())).toEqual({ sequence: 3 });
    expect(keysIn(await historyOf(request))).toEqual(['EX/k1', 'EX/k2']);
    expect(await request.progress()).toMatchObject({ stage: 'considering', sequence: 3 });
    expect(keysIn(await historyOf(ofWigan))).toEqual(['WI/k1']);
  });

  it('when the old key is missing, then the case waits, ops read which key, and the other authority works on', async () => {
    await office.startAgain(essex('k2', { k2 }));
    expect(await refusalOf(request.enter(views(), { once: true, key: 'while-k1-is-gone' }))).toMatchObject({
      status: 503,
    });
    expect(await office.statusOf(request.reference)).toBe('RUNNING');
    expect(office.log()).toContain('PAYLOAD_KEYS has no key k1 for EX. Add it: payloads were written with it.');
    for (const key of [...Object.values(both), k1['WI']!.keys['k1']!]) expect(office.log()).not.toContain(key);
    expect(await ofWigan.enter(views())).toEqual({ sequence: 2 });
  });

  it('when it is back, then the case goes on by itself and whoever repeats gets the answer, once', async () => {
    await office.startAgain(essex('k2', both));
    expect(await request.enter(views(), { key: 'while-k1-is-gone' })).toEqual({ sequence: 4 });
    expect(await request.log()).toHaveLength(4);
    expect(await request.progress()).toMatchObject({ sequence: 4 });
  });
});

describe('given the histories of cases that ran under the old key', () => {
  beforeAll(() => installRuntime(createLogger({ name: 'test', level: 'silent' })));
  const folder = join(import.meta.dirname, 'histories');
  const replay = async (file: string, keys: PayloadKeys) =>
    Worker.runReplayHistory(
      { workflowBundle: workflowsForTests(), dataConverter: dataConverter(keys) },
      (await encryptedHistory(
        JSON.parse(readFileSync(join(folder, file), 'utf8')),
        k1,
        'ehc-assessment/EX-2026-0001',
      )) as never,
    );

  it.each(readdirSync(folder))(
    'when %s is replayed by a process that has both keys, then it does what was done then',
    (file) => replay(file, essex('k2', both)),
  );

  it('when the old key is missing, then the replay fails, and why is said to nobody without keys', () =>
    expect(replay('final-plan.json', essex('k2', { k2 }))).rejects.toThrow('Encoded failure'));
});

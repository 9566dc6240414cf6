import { conflict, unavailable } from '@ehc/platform/problems';
import { openDatabase, withinLa } from '@ehc/platform/database';
import { testDatabase, type TestDatabase } from '@ehc/platform/testing';
import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import type { UpdateToSend } from '../api/send-update.js';
import type { Telling } from '../contract/index.js';
import { enterInLog, entities, migrations, refusedTellings } from '../data/index.js';
import { anEntry } from '../testing/casefile-database.js';
import { handOverTellings } from './hand-over.js';

let database: TestDatabase;
let worker: DataSource;
beforeAll(async () => {
  database = await testDatabase({ migrations });
  worker = await openDatabase({ url: database.urls.ehc_worker, entities });
}, 60_000);
afterAll(async () => {
  await worker?.destroy();
  await database?.drop();
});

const notice = (to: string): Telling => ({
  to,
  kind: 'mediation',
  move: 'giveNotice',
  fact: { kind: 'notice-given', on: '2026-09-01' },
});
const enter = (reference: string, tellings: Telling[]) =>
  withinLa(worker, 'EX', (m) => enterInLog(m, anEntry(reference, 1, `key of ${reference}`, { tellings })));

/** Hands over what waits, to cases that answer so. @returns what each was sent */
async function handOver(answer: (update: UpdateToSend) => void) {
  const sent: UpdateToSend[] = [];
  const warnings: unknown[] = [];
  const send = (_: Client, update: UpdateToSend) => {
    sent.push(update);
    answer(update);
    return Promise.resolve({ sequence: 1 });
  };
  const told = await handOverTellings(
    { database: worker, client: {} as Client, logger: { warn: (found: object) => warnings.push(found) }, send },
    'EX',
  );
  return { told, sent, warnings };
}

describe('given cases that have something to tell', () => {
  it('when they are handed over, then each arrives once, as a new case under the key of where it came from', async () => {
    await enter('EX-2026-0001', [notice('EX-2026-0001-M1')]);
    const { told, sent } = await handOver(() => {});
    expect(told).toBe(1);
    expect(sent).toMatchObject([
      {
        how: 'open',
        key: 'told/EX-2026-0001/1/0',
        move: 'giveNotice',
        header: { kind: 'mediation', reference: 'EX-2026-0001-M1', agreement: { area: 'essex', version: '2014-11' } },
        entries: [{ fact: { kind: 'notice-given', on: '2026-09-01' }, by: 'case EX-2026-0001', letters: 'send' }],
      },
    ]);
    expect((await handOver(() => {})).sent).toEqual([]);
  });

  it('when one refuses, then the reason is kept for somebody to look at, and it is not told again', async () => {
    await enter('EX-2026-0002', [notice('EX-2026-0002-M1')]);
    const refuse = () => {
      throw conflict('already-begun', 'This cannot be recorded', 'This case already began on 1 September 2026.');
    };
    expect(await handOver(refuse)).toMatchObject({ told: 1, warnings: [{ to: 'EX-2026-0002-M1' }] });
    expect(await withinLa(worker, 'EX', refusedTellings)).toMatchObject([
      { caseReference: 'EX-2026-0002', refused: 'This case already began on 1 September 2026.' },
    ]);
    expect((await handOver(() => {})).sent).toEqual([]);
  });

  it('when one does not answer, then the others are told, in order, and it is tried again later', async () => {
    await enter('EX-2026-0003', [notice('EX-2026-0003-M1'), notice('EX-2026-0003-M1'), notice('EX-2026-0003-M2')]);
    const silent = ({ header }: UpdateToSend) => {
      if (header.reference === 'EX-2026-0003-M1') throw unavailable(5);
    };
    const references = (sent: UpdateToSend[]) => sent.map(({ header }) => header.reference);
    const first = await handOver(silent);
    expect([first.told, references(first.sent)]).toEqual([1, ['EX-2026-0003-M1', 'EX-2026-0003-M2']]);
    const later = await handOver(() => {});
    expect([later.told, references(later.sent)]).toEqual([2, ['EX-2026-0003-M1', 'EX-2026-0003-M1']]);
  });

  it('when nobody answers, then it gives up after a few, and all of it is kept', async () => {
    const all = [1, 2, 3, 4, 5, 6].map((number) => notice(`EX-2026-0004-M${number}`));
    await enter('EX-2026-0004', all);
    const nobody = () => {
      throw unavailable(5);
    };
    await expect(handOver(nobody)).rejects.toMatchObject({ status: 503 });
    expect((await handOver(() => {})).told).toBe(6);
  });
});

import { migrate, openDatabase, withinLa } from '@ehc/platform/database';
import { testDatabase, type TestDatabase } from '@ehc/platform/testing';
import { setTimeout as pause } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { anEntry } from '../testing/casefile-database.js';
import {
  approveErasure,
  enterErasure,
  enterInLog,
  entities,
  eraseCase,
  isErased,
  lockErasures,
  migrations,
} from './index.js';

jest.setTimeout(60_000);
const reference = 'EX-2026-0001';

let database: TestDatabase;
let admin: DataSource;
let casework: DataSource;

/** The database with every migration, or those before the one of a name, and one closed case. */
async function begin(before?: string): Promise<void> {
  const at = migrations.findIndex(({ name }) => before !== undefined && name.startsWith(before));
  const earlier = at < 0 ? migrations : migrations.slice(0, at);
  database = await testDatabase({ migrations: earlier });
  admin = await new DataSource({ type: 'postgres', url: database.adminUrl }).initialize();
  casework = await openDatabase({ url: database.urls.ehc_casework, entities, poolSize: 4 });
  const worker = await openDatabase({ url: database.urls.ehc_worker, entities: [], poolSize: 1 });
  const entry = anEntry(reference, 1, 'k1');
  const closed = { ...entry, case: { ...entry.case, stage: 'withdrawn', closed: true } };
  await withinLa(worker, 'EX', (m) => enterInLog(m, closed));
  await worker.destroy();
}
afterEach(async () => {
  await casework.destroy();
  await admin.destroy();
  await database.drop();
});

const addPerson = `insert into casefile.people (la, case_reference, role, name) values ('EX', '${reference}', 'parent', 'Test Parent') returning id`;
const erase = () =>
  withinLa(casework, 'EX', async (m) => {
    const asked = {
      la: 'EX',
      caseReference: reference,
      ground: 'right-to-erasure',
      reason: 'asked',
      askedBy: 'one',
    } as const;
    await lockErasures(m, reference);
    const { id } = await enterErasure(m, asked);
    await approveErasure(m, id, 'two');
    await eraseCase(m, id, {});
  });

it('given somebody who is writing, when the case is erased meanwhile, then the erasing waits and takes what was written', async () => {
  await begin();
  let erasing: Promise<unknown> | undefined;
  await withinLa(casework, 'EX', async (m) => {
    expect(await isErased(m, reference)).toBe(false);
    erasing = erase();
    const waiting = `select from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`;
    while ((await admin.query(waiting)).length === 0) await pause(10);
    await m.query(addPerson);
  });
  await erasing;
  expect(await admin.query('select name from casefile.people')).toEqual([]);
  expect(await withinLa(casework, 'EX', (m) => isErased(m, reference))).toBe(true);
});

it('given requests remembered before erasing was possible, when the version with it comes, then it knows whose they were', async () => {
  await begin('Retention');
  const [{ id }] = (await admin.query(addPerson)) as [{ id: string }];
  const remember = (key: string, answer: object) =>
    admin.query(
      `insert into casefile.requests (la, key, fingerprint, answer, made_by) values ('EX', $1, 'f', $2, 'one')`,
      [key, JSON.stringify(answer)],
    );
  await remember('person', { id });
  await remember('plan', { version: 1 });
  await migrate({ url: database.urls.ehc_owner, migrations });
  expect(await admin.query('select key, fingerprint, case_reference from casefile.requests order by key')).toEqual([
    { key: 'person', fingerprint: 'f', case_reference: reference },
    { key: 'plan', fingerprint: '', case_reference: null },
  ]);
  expect(
    await admin.query(
      `select relname from pg_class where relnamespace = 'casefile'::regnamespace and relrowsecurity and not relforcerowsecurity`,
    ),
  ).toEqual([]);
});

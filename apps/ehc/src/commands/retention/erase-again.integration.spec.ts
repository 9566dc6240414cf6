import { entities as assessmentEntities } from '@ehc/assessments/data';
import { enterInLog, entities, type ToWrite } from '@ehc/casefile/data';
import { openDatabase, withinLa } from '@ehc/platform/database';
import { testDatabase, type TestDatabase } from '@ehc/platform/testing';
import { DataSource } from 'typeorm';
import { eraseAgain } from './erase-again.js';
import { erasureList, readErasureList } from './erasure-list.js';
import { allMigrations } from '../../start/migrations.js';

const reference = 'EX-2026-0001';
const id = '5d1c0c52-7f2d-4f47-9d2b-3f6f0f7f1a01';

interface Office {
  database: TestDatabase;
  admin: DataSource;
  casework: DataSource;
  worker: DataSource;
}
const offices: Office[] = [];
afterAll(async () => {
  for (const { database, admin, casework, worker } of offices) {
    await Promise.all([admin, casework, worker].map((dataSource) => dataSource.destroy()));
    await database.drop();
  }
});

const entry = (key: string, closed: boolean): ToWrite => ({
  reference,
  sequence: 1,
  key,
  at: '2026-09-01T09:00:00.000Z',
  today: '2026-09-01',
  entries: [{ fact: { kind: 'request-received', on: '2026-09-01' }, by: 'essex.officer', letters: false }],
  timeEvents: [],
  changed: [],
  clocks: [],
  duties: [],
  letters: [],
  case: {
    kind: 'ehc-assessment',
    stage: closed ? 'withdrawn' : 'considering',
    closed,
    beganOn: '2026-09-01',
    openedOn: '2026-09-01',
    agreement: { area: 'essex', version: '2014-11' },
  },
});

/** A database as a backup brings it back: one case, with a child. */
async function restored({ key = 'first-request', closed = true } = {}): Promise<Office> {
  const database = await testDatabase({ migrations: allMigrations });
  const admin = await new DataSource({ type: 'postgres', url: database.adminUrl }).initialize();
  const casework = await openDatabase({
    url: database.urls.ehc_casework,
    entities: [...entities, ...assessmentEntities],
    poolSize: 1,
  });
  const worker = await openDatabase({ url: database.urls.ehc_worker, entities, poolSize: 1 });
  offices.push({ database, admin, casework, worker });
  await admin.query(`insert into casefile.local_authorities values ('EX', 'Essex County Council')`);
  await withinLa(worker, 'EX', (m) => enterInLog(m, entry(key, closed)));
  await admin.query(
    `insert into casefile.people (la, case_reference, role, name) values ('EX', $1, 'child', 'Test Childe')`,
    [reference],
  );
  return offices.at(-1)!;
}

const childrenIn = async ({ admin }: Office): Promise<number> =>
  ((await admin.query('select count(*)::int as n from casefile.people')) as [{ n: number }])[0].n;

/** The list that was kept apart, printed after the case was erased. */
async function keptApart(): Promise<string> {
  const office = await restored();
  const was = { ...erasure, firstEntry: await firstEntryIn(office) };
  expect(await eraseAgain(office.casework, was)).toBe('erased again');
  return JSON.stringify(await erasureList(office.casework));
}
const erasure = {
  id,
  la: 'EX',
  case: reference,
  ground: 'right-to-erasure' as const,
  askedBy: 'essex.data-protection-lead',
  askedAt: '2026-10-01T09:00:00.000Z',
  approvedBy: 'essex.manager',
  approvedAt: '2026-10-02T09:00:00.000Z',
  doneAt: '2026-10-02T09:00:00.000Z',
};
const firstEntryIn = async ({ admin }: Office): Promise<string> =>
  ((await admin.query('select hash from casefile.log where sequence = 1')) as [{ hash: string }])[0].hash;

describe('given a list of erasures kept apart, and a database restored from before them', () => {
  let list: ReturnType<typeof readErasureList>;
  beforeAll(async () => void (list = readErasureList(await keptApart())), 120_000);

  it('when they are done again, then the case is erased as it was, and a second time changes nothing', async () => {
    const office = await restored();
    expect(await childrenIn(office)).toBe(1);
    expect(await eraseAgain(office.casework, list[0]!)).toBe('erased again');
    expect(await childrenIn(office)).toBe(0);
    expect((await erasureList(office.casework)).erasures).toEqual([
      { ...erasure, firstEntry: list[0]!.firstEntry, doneAt: expect.any(String) },
    ]);
    expect(await eraseAgain(office.casework, list[0]!)).toBe('already erased');
  }, 60_000);

  it('when somebody else had asked before the backup, then that gives way', async () => {
    const office = await restored();
    await office.admin.query(
      `insert into casefile.erasures (la, id, case_reference, ground, reason, asked_by)
       values ('EX', gen_random_uuid(), $1, 'entered-in-error', 'Test Childe is no case', 'essex.officer')`,
      [reference],
    );
    expect(await eraseAgain(office.casework, list[0]!)).toBe('erased again');
    expect(await office.admin.query('select reason from casefile.erasures')).toEqual([
      { reason: null },
      { reason: null },
    ]);
  }, 60_000);

  it('when another case now bears the reference, then nothing is erased', async () => {
    const office = await restored({ key: 'another-request' });
    expect(await eraseAgain(office.casework, list[0]!)).toBe('another case');
    expect(await childrenIn(office)).toBe(1);
  }, 60_000);

  it('when the case was still open then, then it is named and nothing is erased', async () => {
    const office = await restored({ closed: false });
    expect(await eraseAgain(office.casework, list[0]!)).toEqual({ refused: `case ${reference} is open` });
    expect(await childrenIn(office)).toBe(1);
  }, 60_000);

  it('when the case is not there, then it says so', async () => {
    const office = await restored();
    expect(await eraseAgain(office.casework, { ...list[0]!, case: 'EX-2026-0002' })).toBe('not here');
  }, 60_000);
});

it.each([
  ['no JSON', 'erased', 'is not JSON'],
  ['another file', '{"cases":[]}', 'is no list of erasures'],
  ['a line without its ground', '{"what":"erasures of EHC Pathway","erasures":[{"id":"x"}]}', 'erasures[0].ground'],
])('given %s, when it is read as a list, then it says what is wrong', (_, text, words) =>
  expect(() => readErasureList(text)).toThrow(words),
);

import { enterInLog, entities, migrations, type ToWrite } from '@ehc/casefile/data';
import type { HeadsContent } from '@ehc/casefile/evidence';
import { openDatabase, withinLa } from '@ehc/platform/database';
import { testDatabase, type TestDatabase } from '@ehc/platform/testing';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { verifyCases } from './verify-cases.js';

let database: TestDatabase;
let worker: DataSource;
let casework: DataSource;

beforeAll(async () => {
  database = await testDatabase({ migrations });
  worker = await openDatabase({ url: database.urls.ehc_worker, entities: [], poolSize: 1 });
  casework = await openDatabase({ url: database.urls.ehc_casework, entities, poolSize: 1 });
}, 60_000);
afterAll(async () => {
  await worker?.destroy();
  await casework?.destroy();
  await database?.drop();
});

const entry = (reference: string, sequence: number): ToWrite => ({
  reference,
  sequence,
  key: `key-of-${sequence}`,
  at: '2026-09-01T09:00:00.000Z',
  today: '2026-09-01',
  entries: [{ fact: { kind: 'views-received', on: '2026-09-01' }, by: 'essex.officer', letters: false }],
  timeEvents: [],
  changed: [],
  clocks: [],
  duties: [],
  letters: [],
  case: {
    kind: 'ehc-assessment',
    stage: 'considering',
    closed: false,
    beganOn: '2026-09-01',
    openedOn: '2026-09-01',
    agreement: { area: 'essex', version: '2014-11' },
  },
});

async function aCase(la: string, reference: string): Promise<string> {
  for (const sequence of [1, 2, 3]) await withinLa(worker, la, (m) => enterInLog(m, entry(reference, sequence)));
  return reference;
}

/** What somebody can do who has the whole server in their hands. */
async function tamper(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: database.adminUrl });
  await client.connect();
  try {
    await client.query('set session_replication_role = replica');
    await client.query(sql);
  } finally {
    await client.end();
  }
}

describe('ehc verify', () => {
  it('finds nothing wrong with a log that is as it was written', async () => {
    expect(await verifyCases(casework, await aCase('EX', 'EX-2026-0001'))).toEqual([
      { reference: 'EX-2026-0001', entries: 3 },
    ]);
  });

  it.each([
    {
      what: 'an entry that was altered',
      reference: 'EX-2026-0002',
      sql: `update casefile.log set happened_on = '2026-09-02' where sequence = 2`,
      fault: { sequence: 2, fault: 'altered' },
    },
    {
      what: 'an entry that was removed',
      reference: 'EX-2026-0003',
      sql: 'delete from casefile.log where sequence = 2',
      fault: { sequence: 2, fault: 'missing' },
    },
    {
      what: 'an end that was cut off',
      reference: 'EX-2026-0004',
      sql: 'delete from casefile.log where sequence = 3',
      fault: { sequence: 3, fault: 'missing' },
    },
    {
      what: 'a log that was emptied',
      reference: 'EX-2026-0005',
      sql: 'delete from casefile.log where true',
      fault: { sequence: 1, fault: 'missing' },
    },
  ])('names $what', async ({ reference, sql, fault }) => {
    await aCase('EX', reference);
    await tamper(`${sql} and case_reference = '${reference}'`);
    expect(await verifyCases(casework, reference)).toMatchObject([{ reference, fault }]);
  });

  it('looks at every local authority', async () => {
    await aCase('WI', 'WI-2026-0001');
    const references = (await verifyCases(casework)).map(({ reference }) => reference);
    expect(references).toEqual(expect.arrayContaining(['EX-2026-0001', 'WI-2026-0001']));
  });

  it.each(['EX', 'XX'])('names a case of %s that is nowhere but in the published heads', async (la) => {
    const reference = `${la}-2026-0099`;
    const head = { la, reference, entries: { 7: 'f'.repeat(64) } };
    const heads = [{ day: '2026-11-21', cases: [head], lost: [] }] as unknown as HeadsContent[];
    expect(await verifyCases(casework, reference, heads)).toEqual([
      { reference, entries: 0, fault: { sequence: 1, fault: 'missing', published: '2026-11-21' } },
    ]);
  });

  it('says when there is no such case', async () => {
    await expect(verifyCases(casework, 'EX-1999-0001')).rejects.toThrow('There is no case EX-1999-0001.');
  });
});

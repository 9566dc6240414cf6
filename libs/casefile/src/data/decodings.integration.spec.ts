import { withinLa, openDatabase } from '@ehc/platform/database';
import { testDatabase, type TestDatabase } from '@ehc/platform/testing';
import type { DataSource } from 'typeorm';
import { migrations, noteDecoding, type Decoding } from './index.js';

let database: TestDatabase;
let codec: DataSource;
beforeAll(async () => {
  database = await testDatabase({ migrations });
  codec = await openDatabase({ url: database.urls.ehc_codec, entities: [] });
}, 60_000);
afterAll(async () => {
  await codec?.destroy();
  await database?.drop();
});

const call: Decoding = {
  la: 'EX',
  subject: 'essex.manager',
  roles: ['manager'],
  namespace: 'default',
  requestId: 'request-1',
  payloads: 3,
  decoded: 2,
  outcome: 'decoded in part',
  left: { altered: 1 },
};
const within = (la: string, sql: string) => withinLa(codec, la, (m) => m.query(sql));

describe('given the codec server, as Postgres knows it', () => {
  it('when somebody of Essex had something decoded, then it adds a row of Essex', () =>
    withinLa(codec, 'EX', (m) => noteDecoding(m, call)));

  it('when it would add the row to another authority, then Postgres refuses it', () =>
    expect(withinLa(codec, 'WI', (m) => noteDecoding(m, call))).rejects.toThrow('row-level security'));

  it.each([
    'select * from casefile.decodings',
    'update casefile.decodings set decoded = 0',
    'delete from casefile.decodings',
    'truncate casefile.decodings',
    'select * from casefile.log',
    'select * from casefile.people',
    'select name from casefile.staff',
  ])('when it tries "%s", then it may not', (sql) => expect(within('EX', sql)).rejects.toThrow('permission denied'));

  it('when it asks whether an account is switched off, then it may', async () =>
    expect(await within('EX', 'select subject from casefile.staff where switched_off_at is not null')).toEqual([]));
});

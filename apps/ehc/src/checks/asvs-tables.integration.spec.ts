import { openDatabase } from '@ehc/platform/database';
import { testDatabase, type TestDatabase } from '@ehc/platform/testing';
import { allMigrations } from '../start/migrations.js';
import { rowsUnder } from './page-tables.js';

const levels = rowsUnder('docs/security/data.md', 'Levels').map(([level]) => level);
const classified = rowsUnder('docs/security/data.md', 'Tables');

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase({ migrations: allMigrations });
}, 60_000);
afterAll(() => database?.drop());

async function tablesOfTheRecord(): Promise<string[]> {
  const owner = await openDatabase({ url: database.urls.ehc_owner, entities: [], poolSize: 1 });
  const rows: { name: string }[] = await owner.query(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'v', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'public') and n.nspname !~ '^pg_'
     order by 1`,
  );
  await owner.destroy();
  return rows.map(({ name }) => name);
}

describe('the levels of data (ASVS 14.1.1 and 14.1.2)', () => {
  it('given the record, then docs/security/data.md has each table of it and no other', async () =>
    expect(classified.map(([table]) => table).sort()).toEqual((await tablesOfTheRecord()).sort()));

  it.each(classified)('given the table %s, then its level %s is one that is described', (_, level) =>
    expect(levels).toContain(level),
  );
});

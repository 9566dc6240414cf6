import { serviceRoles } from '@ehc/platform/database';
import { testDatabase, type TestDatabase } from '@ehc/platform/testing';
import pg from 'pg';
import { allMigrations } from '../start/migrations.js';

/** Tables that belong to no local authority, and why they may be seen by all. */
const common = ['casefile.local_authorities'];

interface Table {
  name: string;
  columns: { name: string; type: string; needed: boolean }[];
}

let database: TestDatabase;
let admin: pg.Client;
let tables: Table[];
beforeAll(async () => {
  database = await testDatabase({ migrations: allMigrations });
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  tables = await tablesThere();
  await admin.query("set session_replication_role = 'replica'");
  await dropChecks();
  for (const table of tables) await admin.query(aRowOf(table, 'EX'));
}, 90_000);
afterAll(async () => {
  await admin?.end();
  await database?.drop();
});

async function tablesThere(): Promise<Table[]> {
  const { rows } = await admin.query<{ table: string; column: string; type: string; needed: boolean }>(
    `select table_schema || '.' || table_name as table, column_name as column, udt_name as type,
       is_nullable = 'NO' and column_default is null and is_identity = 'NO' and is_generated = 'NEVER' as needed
     from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE' and table_name <> 'migrations'
     order by ordinal_position`,
  );
  return [...new Set(rows.map((row) => row.table))]
    .filter((name) => !common.includes(name))
    .map((name) => ({
      name,
      columns: rows
        .filter((row) => row.table === name)
        .map(({ column, type, needed }) => ({ name: column, type, needed })),
    }));
}

/** What stands in a column is of no matter here, but some tables allow only certain words. */
async function dropChecks(): Promise<void> {
  const { rows } = await admin.query<{ drop: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop from pg_constraint
     where contype = 'c' and connamespace::regnamespace::text not in ('pg_catalog', 'information_schema')`,
  );
  for (const { drop } of rows) await admin.query(drop);
}

const values: Record<string, string> = {
  ...{ text: "'x'", uuid: "'00000000-0000-4000-8000-000000000001'", jsonb: "'{}'", bool: 'false', _text: "'{}'" },
  ...{ int4: '1', int8: '1', date: "'2026-09-01'", timestamptz: "'2026-09-01T12:00:00Z'", bytea: "''" },
};
function aRowOf({ name, columns }: Table, la: string): string {
  const filled = columns.filter((column) => column.needed);
  const value = (column: Table['columns'][number]) => (column.name === 'la' ? `'${la}'` : values[column.type]);
  return `insert into ${name} (${filled.map((column) => column.name).join(', ')}) values (${filled.map(value).join(', ')})`;
}

/** Does what somebody would who got hold of a service's password: SQL of their own, with or without an LA. */
async function as<T>(
  role: (typeof serviceRoles)[number],
  la: string | undefined,
  work: (c: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: database.urls[role] });
  await client.connect();
  try {
    await client.query('begin');
    if (la !== undefined) await client.query("select set_config('app.la', $1, true)", [la]);
    return await work(client);
  } finally {
    await client.end();
  }
}

const changes = [
  ['update', (name: string, column: string) => `update ${name} set ${column} = ${column}`],
  ['delete', (name: string) => `delete from ${name}`],
] as const;

async function tablesFor(role: string, privilege: string): Promise<Table[]> {
  const names = tables.map(({ name }) => name);
  const { rows } = await admin.query<{ name: string }>(
    'select name from unnest($1::text[]) as name where has_table_privilege($2, name, $3)',
    [names, role, privilege],
  );
  return tables.filter(({ name }) => rows.some((row) => row.name === name));
}
const countIn = async (client: pg.Client, { name }: Table): Promise<number> =>
  Number((await client.query<{ n: string }>(`select count(*) as n from ${name}`)).rows[0]!.n);

describe('given every table there is', () => {
  it('then each is walled off by local authority, for its owner too, and no service owns it', async () => {
    expect(tables.length).toBeGreaterThan(12);
    const { rows } = await admin.query(
      `select relrowsecurity, relforcerowsecurity, pg_get_userbyid(relowner) as owner, count(*)::int as tables from pg_class
       where oid = any($1::text[]::regclass[]) group by 1, 2, 3`,
      [tables.map(({ name }) => name)],
    );
    expect(rows).toEqual([
      { relrowsecurity: true, relforcerowsecurity: true, owner: 'ehc_owner', tables: tables.length },
    ]);
    for (const { columns } of tables) expect(columns.map(({ name }) => name)).toContain('la');
  });
});

describe.each(serviceRoles)('given the password of %s and SQL of their own', (role) => {
  it('when they name their own authority, then they see its rows, as far as they were granted', async () => {
    for (const table of await tablesFor(role, 'select'))
      expect([table.name, await as(role, 'EX', (client) => countIn(client, table))]).toEqual([table.name, 1]);
  });

  it.each([undefined, '', 'WI', "EX' or '1'='1"])(
    'when they name %j, then there is nothing in any table',
    async (la) => {
      for (const table of await tablesFor(role, 'select'))
        expect([table.name, await as(role, la, (client) => countIn(client, table))]).toEqual([table.name, 0]);
    },
  );

  it('when they write a row of Essex in the name of Wigan, then Postgres refuses it', async () => {
    for (const table of await tablesFor(role, 'insert'))
      await expect(as(role, 'WI', (client) => client.query(aRowOf(table, 'EX')))).rejects.toMatchObject({
        code: '42501',
      });
  });

  it('when they change or remove everything in the name of Wigan, then not one row of Essex is touched', async () => {
    for (const [privilege, change] of changes)
      for (const { name, columns } of await tablesFor(role, privilege))
        expect(
          await as(role, 'WI', async (client) => (await client.query(change(name, columns[0]!.name))).rowCount),
        ).toBe(0);
  });

  it('when they would take the wall down or step over it, then they may not', async () => {
    for (const statement of [
      'alter table casefile.log disable row level security',
      'drop policy own_authority on casefile.log',
      'set role ehc_owner',
      "set session_replication_role = 'replica'",
      'alter table casefile.log disable trigger all',
    ])
      await expect(as(role, 'WI', (client) => client.query(statement))).rejects.toMatchObject({ code: '42501' });
    const seen = await as(role, 'WI', async (client) => {
      await client.query('set local row_security = off');
      return client.query('select * from casefile.log').then(
        ({ rowCount }) => rowCount,
        (error: { code: string }) => error.code,
      );
    });
    expect(['42501', 0]).toContain(seen);
  });
});

describe('given an adviser of a provider to whom no family came, and SQL of their own', () => {
  const asAdviser = <T>(work: (client: pg.Client) => Promise<T>): Promise<T> =>
    as('ehc_casework', 'EX', async (client) => {
      await client.query("select set_config('app.provider', 'north-mediation', true)");
      return work(client);
    });

  it('when they look, then there is nothing in any table', async () => {
    const seen: string[] = [];
    for (const table of await tablesFor('ehc_casework', 'select'))
      if ((await asAdviser((client) => countIn(client, table))) > 0) seen.push(table.name);
    expect(seen).toEqual([]);
  });

  it('when they change or remove everything, then not one row is touched', async () => {
    const touched: string[] = [];
    for (const [privilege, change] of changes)
      for (const { name, columns } of await tablesFor('ehc_casework', privilege)) {
        const statement = change(name, columns[0]!.name);
        if ((await asAdviser((client) => client.query(statement))).rowCount !== 0) touched.push(statement);
      }
    expect(touched).toEqual([]);
  });
});

describe('given many cases', () => {
  it('when one is read, then the wall is part of the index condition', async () => {
    const plan = await as('ehc_casework', 'EX', async (client) => {
      await client.query('set local enable_seqscan = off');
      const { rows } = await client.query("explain select * from casefile.log where case_reference = 'EX-2026-0001'");
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    });
    expect(plan).toMatch(/Index Cond: \(\(la = .*InitPlan/);
    expect(plan).toMatch(/case_reference = 'EX-2026-0001'/);
  });
});

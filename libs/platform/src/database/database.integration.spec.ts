import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { asProblem } from '../problems/index.js';
import { testDatabase, type TestDatabase } from '../testing/test-database.js';
import { asAdmin } from './ensure-roles.js';
import { migrate, openDatabase, rolesSql, serviceRoles, withinLa } from './index.js';

class Children1780000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create schema cases`);
    await runner.query(`create table cases.child (reference text primary key, la text not null)`);
    await runner.query(`alter table cases.child enable row level security, force row level security`);
    await runner.query(`create policy own_la on cases.child using (la = (select current_setting('app.la', true)))`);
    await runner.query(`grant usage on schema cases to ehc_casework`);
    await runner.query(`grant select, insert on cases.child to ehc_casework`);
  }
  async down(): Promise<void> {
    throw new Error('not undone');
  }
}
class Slow1780000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`do $$ begin create table cases.slow (a int); perform pg_sleep(0.3); end $$`);
  }
  async down(): Promise<void> {
    throw new Error('not undone');
  }
}

let database: TestDatabase;
let casework: DataSource;
beforeAll(async () => {
  database = await testDatabase({ migrations: [Children1780000000001] });
  casework = await openDatabase({ url: database.urls.ehc_casework, entities: [], name: 'casework', poolSize: 2 });
});
afterAll(async () => {
  await casework?.destroy();
  await database?.drop();
});

const add = (la: string, reference: string) =>
  withinLa(casework, la, (manager) => manager.query('insert into cases.child values ($1, $2)', [reference, la]));
const seenBy = async (la: string): Promise<string[]> =>
  (await withinLa(casework, la, (manager) => manager.query('select reference from cases.child order by 1'))).map(
    (row: { reference: string }) => row.reference,
  );

describe('the rows of an LA', () => {
  beforeAll(async () => {
    await add('EX', 'EX-2026-0001');
    await add('LANC', 'LANC-2026-0001');
  });

  it('given rows of two LAs, then each sees its own', async () => {
    expect(await seenBy('EX')).toEqual(['EX-2026-0001']);
    expect(await seenBy('LANC')).toEqual(['LANC-2026-0001']);
    expect(await seenBy('WG')).toEqual([]);
  });

  it('given no LA, also on a connection that was used for one, then nothing is seen', async () => {
    expect(await seenBy('EX')).toEqual(['EX-2026-0001']);
    const rows = await Promise.all([1, 2, 3, 4].map(() => casework.query('select * from cases.child')));
    expect(rows.flat()).toEqual([]);
  });

  it("given another LA's row, then it cannot be written", async () =>
    expect(
      withinLa(casework, 'EX', (manager) => manager.query(`insert into cases.child values ('WG-2026-0001', 'WG')`)),
    ).rejects.toMatchObject({ code: '42501' }));

  it('given work that fails, then nothing of it stays', async () => {
    const work = withinLa(casework, 'EX', async (manager) => {
      await manager.query(`insert into cases.child values ('EX-2026-0002', 'EX')`);
      throw new Error('refused');
    });
    await expect(work).rejects.toThrow('refused');
    expect(await seenBy('EX')).toEqual(['EX-2026-0001']);
  });

  it.each(['', 'ex', "EX' or true", 'ESSEX'])('given %j as LA, then no transaction begins', (la) =>
    expect(withinLa(casework, la, () => Promise.resolve())).rejects.toThrow(
      'The LA code must be 2 to 4 capital letters',
    ),
  );
});

describe('the roles of the services', () => {
  it('given the server, then no service is a superuser, an owner or above row-level security', async () => {
    const { rows } = await asAdmin(database.adminUrl, (client) =>
      client.query(
        `select rolname, rolcanlogin, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as powerful,
           exists (select from pg_class where relowner = r.oid) or exists (select from pg_database where datdba = r.oid) as owner
         from pg_roles r where rolname = any($1) order by 1`,
        [[...serviceRoles]],
      ),
    );
    expect(rows).toEqual(
      [...serviceRoles].sort().map((rolname) => ({ rolname, rolcanlogin: true, powerful: false, owner: false })),
    );
  });

  it('given a service, then it can neither change the schema nor become the owner', async () => {
    await expect(casework.query('create table public.mine (a int)')).rejects.toMatchObject({ code: '42501' });
    await expect(casework.query('alter table cases.child no force row level security')).rejects.toMatchObject({
      code: '42501',
    });
    await expect(casework.query('set role ehc_owner')).rejects.toMatchObject({ code: '42501' });
  });

  it('given even the owner, then row-level security holds', async () => {
    const owner = await openDatabase({ url: database.urls.ehc_owner, entities: [] });
    expect(await owner.query('select * from cases.child')).toEqual([]);
    await owner.destroy();
  });

  it('given the compose file, then it makes the same roles', () =>
    expect(readFileSync(join(import.meta.dirname, '../../../../infra/postgres/roles.sql'), 'utf8')).toContain(
      rolesSql,
    ));
});

describe('bringing the schema up to date', () => {
  it('given two starts at once, then each migration runs once and nobody fails', async () => {
    const settings = { url: database.urls.ehc_owner, migrations: [Children1780000000001, Slow1780000000002] };
    const ran = await Promise.all([migrate(settings), migrate(settings)]);
    expect(ran.flat()).toEqual(['Slow1780000000002']);
  });
});

describe('given that Postgres ends every connection, as a restart does', () => {
  it('when a service asks again, then it is answered and the process has gone on', async () => {
    await casework.query('select 1');
    await asAdmin(database.adminUrl, (client) =>
      client.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'casework'`),
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await casework.query('select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('when it happens within a transaction, then the caller is told that it is not confirmed', async () => {
    const work = withinLa(casework, 'EX', async (manager) => {
      const [{ pid }] = await manager.query('select pg_backend_pid() as pid');
      await asAdmin(database.adminUrl, (client) => client.query('select pg_terminate_backend($1)', [pid]));
      await manager.query('select 1');
    });
    const error = await work.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(asProblem(error).status).toBe(503);
  });
});

describe('given a statement that takes too long', () => {
  it('then it ends after the time it was given', async () => {
    const [{ statement_timeout: limit }] = await casework.query('show statement_timeout');
    expect(limit).toBe('10s');
  });
});

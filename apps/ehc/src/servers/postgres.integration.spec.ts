import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import pg from 'pg';
import { startPostgres } from './postgres.js';

describe('the local Postgres', () => {
  let dataFolder: string;
  // mkdtemp makes a folder that is closed to other users, as one in which a clone may lie.
  beforeEach(() => (dataFolder = mkdtempSync(join(tmpdir(), 'ehc-postgres-'))));
  afterEach(() => rmSync(dataFolder, { recursive: true }));

  const start = async () =>
    startPostgres({ port: await getPort(), dataFolder, logFolder: join(dataFolder, 'logs'), durable: true });

  const ask = async (url: string, sql: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query(sql)).rows as Record<string, unknown>[];
    } finally {
      await client.end();
    }
  };

  it('keeps its data and its password from one start to the next, and forces data to disk', async () => {
    const first = await start();
    await ask(first.url, 'create table letters as select 1 as number');
    expect(await ask(first.url, 'show fsync')).toEqual([{ fsync: 'on' }]);
    await first.stop();
    const second = await start();
    expect(await ask(second.url, 'select number from letters')).toEqual([{ number: 1 }]);
    expect(new URL(second.url).password).toBe(new URL(first.url).password);
    await second.stop();
    expect(statSync(join(dataFolder, 'postgres-password.json')).mode & 0o077).toBe(0);
  });

  it('says what to do when its data folder is damaged', async () => {
    await (await start()).stop();
    writeFileSync(join(dataFolder, 'postgres', 'global', 'pg_control'), 'not what was here');
    await expect(start()).rejects.toThrow(
      `If ${join(dataFolder, 'postgres')} is damaged, restore it from a copy, or remove ${dataFolder} to begin afresh.`,
    );
  });

  it.each([
    {
      what: 'another version wrote its data',
      file: 'PG_VERSION',
      text: '15\n',
      says: 'was written by Postgres 15 and this is Postgres 18',
    },
    {
      what: 'the password was lost',
      file: '../postgres-password.json',
      text: '{"password":"other"}',
      says: 'does not accept the password kept',
    },
    {
      what: 'the password file is damaged',
      file: '../postgres-password.json',
      text: '{"pass',
      says: "postgres-password.json can't be read",
    },
  ])('says so when $what', async ({ file, text, says }) => {
    await (await start()).stop();
    writeFileSync(join(dataFolder, 'postgres', file), text);
    await expect(start()).rejects.toThrow(says);
  });
});

import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { serviceRoles } from '@ehc/platform/database';
import pg from 'pg';
import { databaseName } from '../../start/database-name.js';
import { serviceNames, type System } from './system.js';

/** Stops the services, does the work, and starts them again. */
export async function withoutServices(system: System, work: () => Promise<void>): Promise<void> {
  await Promise.all(serviceNames.map((name) => system.parts[name].stop()));
  await work();
  await system.mend();
}

/** Keeps a copy of the record as it is now; the services must be stopped. */
export const keepRecord = (system: System, copy: string): Promise<void> => replace(system, copy, databaseName);

/** Puts the record back to the copy; the services must be stopped. */
export const restoreRecord = (system: System, copy: string): Promise<void> => replace(system, databaseName, copy);

async function replace({ databaseUrl }: System, target: string, source: string): Promise<void> {
  const client = new pg.Client({ connectionString: new URL('/postgres', databaseUrl).href });
  await client.connect();
  try {
    for (const database of [source, target])
      await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [database]);
    await client.query(`drop database if exists ${target}`);
    const { rows } = (await client.query(
      'select pg_get_userbyid(datdba) as owner from pg_database where datname = $1',
      [source],
    )) as { rows: { owner: string }[] };
    await client.query(`create database ${target} template ${source} owner ${rows[0]!.owner}`);
    // A copy does not carry over who may connect.
    await client.query(`revoke all on database ${target} from public`);
    await client.query(`grant connect on database ${target} to ${serviceRoles.join(', ')}`);
  } finally {
    await client.end();
  }
}

/** Keeps a copy of Temporal's data as it is now. Temporal is stopped for it. */
export async function keepTemporal(system: System, copy: string): Promise<void> {
  await copyTemporal(system, (kept) => ({ from: kept, to: `${kept}.${copy}` }));
}

/** Puts Temporal's data back to the copy. */
export async function restoreTemporal(system: System, copy: string): Promise<void> {
  await copyTemporal(system, (kept) => ({ from: `${kept}.${copy}`, to: kept }));
}

async function copyTemporal({ temporal }: System, way: (kept: string) => { from: string; to: string }): Promise<void> {
  await temporal.part.stop();
  const { store } = temporal;
  if ('postgres' in store) await store.postgres.stop();
  const kept = 'file' in store ? [store.file, `${store.file}-wal`, `${store.file}-shm`] : [store.folder];
  for (const path of kept) {
    const { from, to } = way(path);
    rmSync(to, { recursive: true, force: true });
    if (existsSync(from)) execFileSync('cp', ['-a', from, to]); // keeps whose it is: Postgres minds
  }
  if ('postgres' in store) await store.postgres.start();
  await temporal.part.start();
}

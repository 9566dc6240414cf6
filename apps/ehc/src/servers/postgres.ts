import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { kept } from './kept.js';
import { startProcess, type LocalProcess } from './local-process.js';
import { callAs, postgresAccount } from './postgres-account.js';
import { makeDatabaseFolder } from './postgres-folder.js';
import { postgresPrograms } from './postgres-programs.js';

export interface LocalPostgres extends LocalProcess {
  /** postgres://postgres:password@127.0.0.1:port/postgres: the superuser's address. */
  url: string;
}

export interface PostgresOptions {
  port: number;
  dataFolder: string;
  logFolder: string;
  /** False only for tests: nothing is then forced to disk. */
  durable: boolean;
}

/**
 * Starts Postgres on a data folder of its own, made when missing, and waits until it answers.
 * The superuser's password is made up once and kept in the data folder.
 * @throws Error in one sentence, when the data folder is damaged or of another version, or Postgres does not come up.
 */
export async function startPostgres(options: PostgresOptions): Promise<LocalPostgres> {
  const dataFolder = resolve(options.dataFolder);
  const folder = join(dataFolder, 'postgres');
  const logFile = join(options.logFolder, 'postgres.log');
  mkdirSync(dataFolder, { recursive: true });
  const account = postgresAccount();
  const programs = postgresPrograms();
  const { password } = kept(join(dataFolder, 'postgres-password.json'), () => ({
    password: randomBytes(24).toString('base64url'),
  }));
  await makeDatabaseFolder({ folder, password, durable: options.durable, programs, account, logFile });
  const hurried = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
  const settings = [
    ...['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200', 'timezone=UTC'],
    ...(options.durable ? [] : hurried),
  ];
  const args = ['-D', folder, '-p', String(options.port), ...settings.flatMap((setting) => ['-c', setting])];
  const superuser = `postgres://postgres:${password}@127.0.0.1:${options.port}`;
  const started = await startProcess({
    title: 'Postgres',
    ...callAs(account, programs.postgres, args, [folder]),
    logFile,
    pidFile: join(dataFolder, 'processes', 'postgres.pid'),
    stopSignal: 'SIGINT', // Postgres's "fast" shutdown: ends the sessions, writes everything, stops
    advice: `If ${folder} is damaged, restore it from a copy, or remove ${dataFolder} to begin afresh.`,
    isReady: () => answers(`${superuser}/postgres`),
  });
  return { ...started, url: `${superuser}/postgres` };
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch (error) {
    // Refused means it is not up yet, 57P03 that it is still starting; a wrong password will never come right.
    if ((error as { code?: string }).code === '28P01')
      throw new Error(
        'Postgres does not accept the password kept in postgres-password.json: the data folder was put together from different copies.',
        { cause: error },
      );
    return false;
  }
}

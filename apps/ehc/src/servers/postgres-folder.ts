import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { callAs, giveTo, type Account } from './postgres-account.js';
import type { PostgresPrograms } from './postgres-programs.js';
import { runLogged } from './run-logged.js';

/** The major version of the Postgres that npm installs; a data folder of another can't be opened. */
const version = '18';

/**
 * Makes the database's folder unless it is there. It is made under another name and then renamed, so an interrupted
 * start leaves nothing half made.
 * @throws Error in one sentence when the folder holds something else or another version's data.
 */
export async function makeDatabaseFolder(options: {
  folder: string;
  password: string;
  durable: boolean;
  programs: PostgresPrograms;
  account: Account | undefined;
  logFile: string;
}): Promise<void> {
  const { folder, account, programs } = options;
  if (existsSync(folder) && readdirSync(folder).length > 0) return checkVersion(folder);
  const making = `${folder}.new`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true, mode: 0o700 });
  const passwordFile = `${folder}.password`;
  writeFileSync(passwordFile, options.password, { mode: 0o600 });
  for (const path of [making, passwordFile]) giveTo(account, path);
  const args = [
    `--pgdata=${making}`,
    `--pwfile=${passwordFile}`,
    ...['--username=postgres', '--auth=scram-sha-256', '--encoding=UTF8', '--no-instructions'],
    ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ...(options.durable ? [] : ['--no-sync']),
  ];
  try {
    const { command, args: callArgs, ...ids } = callAs(account, programs.initdb, args, [making]);
    await runLogged(command, callArgs, { logFile: options.logFile, ...ids });
  } finally {
    rmSync(passwordFile, { force: true });
  }
  chmodSync(making, 0o700);
  rmSync(folder, { recursive: true, force: true });
  renameSync(making, folder);
}

function checkVersion(folder: string): void {
  const file = join(folder, 'PG_VERSION');
  if (!existsSync(file) || !existsSync(join(folder, 'global', 'pg_control')))
    throw new Error(
      `${folder} is not a whole Postgres data folder. Restore it from a copy, or remove the data folder it lies in to begin afresh.`,
    );
  const found = readFileSync(file, 'utf8').trim();
  if (found !== version)
    throw new Error(
      `${folder} was written by Postgres ${found} and this is Postgres ${version}. Restore the data with pg_dump and pg_restore, or set EHC_DATA to another folder.`,
    );
}

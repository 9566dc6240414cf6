import { dataFolderFrom, runningAddresses } from '../start/addresses.js';
import { databaseUrlAs } from '../start/prepare.js';
import { rolePasswords } from '../start/secrets.js';

/** The database as the role ehc_casework opens it: DATABASE_URL, or that of what `npm start` runs. */
export function caseworkDatabaseUrl(env: NodeJS.ProcessEnv): string {
  if (env['DATABASE_URL']) return env['DATABASE_URL'];
  const { database } = runningAddresses(env);
  return databaseUrlAs('ehc_casework', { databaseUrl: database, passwords: rolePasswords(dataFolderFrom(env)) });
}

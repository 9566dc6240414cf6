import { randomBytes } from 'node:crypto';
import type { DataSourceOptions } from 'typeorm';
import { allRoles, ensureDatabase, ensureRoles, migrate, type Role } from '../database/index.js';
import { asAdmin } from '../database/ensure-roles.js';
import { fromEnvironment } from './from-environment.js';

export interface TestDatabase {
  /** Address of the fresh database for each role. */
  urls: Record<Role, string>;
  /** The same as a superuser: passes by row-level security, for looking only. */
  adminUrl: string;
  /** Ends every connection to the database and removes it. */
  drop(): Promise<void>;
}

/** Equal for every test, so that test files that run side by side do not change each other's. */
const passwords = Object.fromEntries(allRoles.map((role) => [role, `${role}-for-tests`])) as Record<Role, string>;

/** Makes a fresh database on the server in EHC_TEST_DATABASE_URL, with roles and the given migrations. @throws Error when the variable is not set. */
export async function testDatabase({
  migrations,
}: {
  migrations: DataSourceOptions['migrations'];
}): Promise<TestDatabase> {
  const server = fromEnvironment(
    'EHC_TEST_DATABASE_URL',
    "a superuser's address of a Postgres server, such as postgres://postgres:password@localhost:5432/postgres",
  );
  const name = `ehc_test_${randomBytes(6).toString('hex')}`;
  const urls = Object.fromEntries(
    allRoles.map((role) => [role, addressOf(server, name, role, passwords[role])]),
  ) as Record<Role, string>;
  const drop = (): Promise<void> =>
    asAdmin(server, async (client) => void (await client.query(`drop database if exists ${name} with (force)`)));
  await ensureRoles({ url: server, passwords });
  await ensureDatabase({ url: server, name });
  try {
    await migrate({ url: urls.ehc_owner, migrations });
  } catch (error) {
    await drop();
    throw error;
  }
  return { urls, adminUrl: addressOf(server, name), drop };
}

function addressOf(server: string, database: string, role?: Role, password?: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  if (role && password) Object.assign(url, { username: role, password });
  return url.toString();
}

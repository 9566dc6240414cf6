import { ensureLocalAuthorities } from '@ehc/casefile/data';
import { ensureDatabase, ensureRoles, migrate, openDatabase, type Role } from '@ehc/platform/database';
import { connectionTo, registerSearchAttributes, type TemporalLine } from '@ehc/platform/temporal';
import { areas } from '@ehc/rules/agreements';
import { Connection } from '@temporalio/client';
import { databaseName } from './database-name.js';
import { ensureHeadsSchedule } from './heads-schedule.js';
import { allMigrations } from './migrations.js';

export interface ToPrepare {
  /** The superuser's address of Postgres. */
  databaseUrl: string;
  passwords: Record<Role, string>;
  temporal: TemporalLine;
}

/** Brings the servers to the state that the services expect; safe to repeat at each start. */
export async function prepare({ databaseUrl, passwords, temporal }: ToPrepare): Promise<void> {
  await ensureRoles({ url: databaseUrl, passwords });
  await ensureDatabase({ url: databaseUrl, name: databaseName });
  const ownerUrl = databaseUrlAs('ehc_owner', { databaseUrl, passwords });
  await migrate({ url: ownerUrl, migrations: allMigrations });
  await nameLocalAuthorities(ownerUrl);
  const connection = await Connection.connect(connectionTo(temporal));
  try {
    await registerSearchAttributes(connection, temporal.namespace);
    await ensureHeadsSchedule(connection, temporal.namespace);
  } finally {
    await connection.close();
  }
}

async function nameLocalAuthorities(ownerUrl: string): Promise<void> {
  const owner = await openDatabase({ url: ownerUrl, entities: [], name: 'prepare', poolSize: 1 });
  try {
    await ensureLocalAuthorities(
      owner,
      areas().map(({ localAuthority }) => localAuthority),
    );
  } finally {
    await owner.destroy();
  }
}

/** The address of the project's database as one of its roles opens it. */
export function databaseUrlAs(
  role: Role,
  { databaseUrl, passwords }: Pick<ToPrepare, 'databaseUrl' | 'passwords'>,
): string {
  const url = new URL(databaseUrl);
  Object.assign(url, { username: role, password: passwords[role], pathname: `/${databaseName}` });
  return url.href;
}

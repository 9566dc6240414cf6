import pg from 'pg';
import { allRoles, rolesSql, type Role } from './roles.js';

/** Two programs that make roles at once would trip over each other in `pg_authid`. */
const rolesLock = 0x455243;

/**
 * Makes the roles of the services and sets their passwords. Safe to run at every start.
 * @param url a superuser's address; @param passwords one for each role
 */
export async function ensureRoles({ url, passwords }: { url: string; passwords: Record<Role, string> }): Promise<void> {
  await asAdmin(url, async (client) => {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [rolesLock]);
    await client.query(rolesSql);
    for (const role of allRoles)
      await client.query(`alter role ${role} password ${client.escapeLiteral(passwords[role])}`);
    await client.query('commit');
  });
}

/** Opens a connection for one piece of administrative work and closes it afterwards. */
export async function asAdmin<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'ehc-admin',
    connectionTimeoutMillis: 5_000,
  });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

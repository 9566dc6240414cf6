import { asAdmin } from './ensure-roles.js';
import { ownerRole, serviceRoles } from './roles.js';

/**
 * Makes the database if it is not there, owned by the owner role, closed to everyone but the roles of the services.
 * The roles must exist. @param url a superuser's address (any database of the server) @param name letters, digits and _
 */
export async function ensureDatabase({ url, name }: { url: string; name: string }): Promise<void> {
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(name))
    throw new Error('The name of a database must be small letters, digits and _, and begin with a letter.');
  await asAdmin(url, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database ${name} owner ${ownerRole}`);
    await client.query(`revoke all on database ${name} from public`);
    await client.query(`grant connect on database ${name} to ${serviceRoles.join(', ')}`);
  });
}

import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { allRoles, ensureDatabase, type Role } from '@ehc/platform/database';
import getPort from 'get-port';
import pg from 'pg';
import { startIdentity } from '../../servers/identity.js';
import { startPostgres } from '../../servers/postgres.js';
import { showing } from '../../servers/progress.js';
import { prepare } from '../../start/prepare.js';
import { payloadKeys } from '../../start/secrets.js';
import type { Stops } from '../../start/stops.js';
import { startMeasuredTemporal, type MeasuredTemporal } from './measured-temporal.js';

export interface BenchServers {
  temporal: MeasuredTemporal;
  /** The Postgres of the application. */
  postgres: { url: string; pid: number };
  /** Where the bare workflow inserts. */
  bareDatabaseUrl: string;
  passwords: Record<Role, string>;
  keys: ReturnType<typeof payloadKeys>;
  identityUrl: string;
  audience: string;
  dataFolder: string;
  logFolder: string;
}

const audience = 'ehc-casework';

/** Everything that is measured on, fresh and empty: Temporal, Postgres as it writes in earnest, an identity provider. */
export async function startBenchServers(dataFolder: string, stops: Stops): Promise<BenchServers> {
  const logFolder = join(dataFolder, 'logs');
  const postgres = await startPostgres({ port: await getPort(), dataFolder, logFolder, durable: true });
  stops.add('Postgres', postgres.stop);
  const identity = await startIdentity({
    port: await getPort(),
    dataFolder,
    audience,
    caseworkUrl: 'http://localhost',
  });
  stops.add('The identity provider', identity.stop);
  const temporal = await startMeasuredTemporal(dataFolder, stops);
  const passwords = Object.fromEntries(allRoles.map((role) => [role, randomBytes(24).toString('base64url')])) as Record<
    Role,
    string
  >;
  const bareDatabaseUrl = await showing('Making the databases', async () => {
    await prepare({
      databaseUrl: postgres.url,
      passwords,
      temporal: { address: temporal.address, namespace: 'default' },
    });
    return makeBareDatabase(postgres.url);
  });
  const { url, pid } = postgres;
  const keys = payloadKeys(dataFolder);
  return {
    temporal,
    postgres: { url, pid },
    bareDatabaseUrl,
    passwords,
    keys,
    identityUrl: identity.url,
    audience,
    dataFolder,
    logFolder,
  };
}

async function makeBareDatabase(superuserUrl: string): Promise<string> {
  await ensureDatabase({ url: superuserUrl, name: 'bare' });
  const url = new URL('/bare', superuserUrl).href;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    'create table steps (workflow_id text, step int, body jsonb, at timestamptz default now(), primary key (workflow_id, step))',
  );
  await client.end();
  return url;
}

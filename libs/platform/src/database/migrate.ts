import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';

/** Any fixed number will do; "EHC" in ASCII. */
const migrationLock = 0x454843;

/**
 * Brings the schema up to date as the owner of the database, each migration in a transaction of its own. Two starts at once do not
 * collide: the second waits for the first and then finds nothing to do.
 * @returns the names of the migrations that were run now, in order
 */
export async function migrate({
  url,
  migrations,
}: {
  url: string;
  migrations: DataSourceOptions['migrations'];
}): Promise<string[]> {
  const lock = new pg.Client({
    connectionString: url,
    application_name: 'ehc-migrate',
    connectionTimeoutMillis: 5_000,
  });
  await lock.connect();
  try {
    await lock.query('select pg_advisory_lock($1)', [migrationLock]);
    return await runMigrations(url, migrations);
  } finally {
    await lock.end();
  }
}

async function runMigrations(url: string, migrations: DataSourceOptions['migrations']): Promise<string[]> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    migrations: migrations ?? [],
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    applicationName: 'ehc-migrate',
    connectTimeoutMS: 5_000,
    installExtensions: false,
    logging: false,
  });
  await dataSource.initialize();
  try {
    return (await dataSource.runMigrations()).map(({ name }) => name);
  } finally {
    await dataSource.destroy();
  }
}

import type { Logger } from 'pino';
import { DataSource, type DataSourceOptions } from 'typeorm';

export interface DatabaseSettings {
  /** Address with the login role of the service. */
  url: string;
  entities: DataSourceOptions['entities'];
  /** Shown by Postgres for each connection (`pg_stat_activity`). */
  name?: string;
  /** At most this many connections at once; 10 unless told. */
  poolSize?: number;
  logger?: Pick<Logger, 'warn'>;
}

/**
 * Opens the database of a service. Statements may take 10 seconds, an idle transaction 30, a connection 5.
 * A restart of Postgres ends the idle connections of the pool; they are noted and replaced, the process goes on.
 * @throws the driver's error when Postgres cannot be reached now.
 */
export async function openDatabase({
  url,
  entities,
  name = 'ehc',
  poolSize = 10,
  logger,
}: DatabaseSettings): Promise<DataSource> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    entities: entities ?? [],
    applicationName: name,
    poolSize,
    connectTimeoutMS: 5_000,
    installExtensions: false,
    logging: false,
    poolErrorHandler: (err: unknown) => logger?.warn({ err }, 'the database closed an idle connection'),
    extra: { statement_timeout: 10_000, idle_in_transaction_session_timeout: 30_000, keepAlive: true },
  });
  return dataSource.initialize();
}

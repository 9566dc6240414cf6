import type { Logger } from 'pino';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { endDeadLines } from './dead-lines.js';
import { setPatience } from './in-time.js';
import { SteadyClient } from './steady-client.js';

const statementMs = 10_000;

export interface DatabaseSettings {
  /** Address with the login role of the service. */
  url: string;
  entities: DataSourceOptions['entities'];
  /** Shown by Postgres for each connection (`pg_stat_activity`). */
  name?: string;
  /** At most this many connections at once; 10 unless told. */
  poolSize?: number;
  /** For an API: a request waits this long for the database altogether, then `withinLa` gives 503; a free connection is waited for a little less. */
  answerWithinMs?: number;
  logger?: Pick<Logger, 'warn'>;
}

/**
 * Opens the database of a service. Statements may take 10 seconds, an idle transaction 30, a connection 5; a line that is dead is noticed after 12.
 * A restart of Postgres ends the idle connections of the pool; they are noted and replaced, the process goes on.
 * @throws the driver's error when Postgres cannot be reached now.
 */
export async function openDatabase({
  url,
  entities,
  name = 'ehc',
  poolSize = 10,
  answerWithinMs,
  logger,
}: DatabaseSettings): Promise<DataSource> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    entities: entities ?? [],
    applicationName: name,
    poolSize,
    connectTimeoutMS: answerWithinMs ? answerWithinMs - 200 : 5_000,
    installExtensions: false,
    logging: false,
    poolErrorHandler: (err: unknown) => logger?.warn({ err }, 'the database closed an idle connection'),
    extra: {
      statement_timeout: statementMs,
      idle_in_transaction_session_timeout: 30_000,
      keepAlive: true,
      Client: SteadyClient,
    },
  });
  await dataSource.initialize();
  endDeadLines(dataSource, statementMs + 2_000);
  if (answerWithinMs) setPatience(dataSource, answerWithinMs);
  return dataSource;
}

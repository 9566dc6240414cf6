import pg from 'pg';

/**
 * A connection whose loss never ends the process. The pool and TypeORM listen for errors of a connection only while they
 * hold it; one that Postgres ends in between would be an unhandled 'error'. Whoever uses it is told by the failed query.
 */
export class SteadyClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}

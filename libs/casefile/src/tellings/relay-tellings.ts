import { localAuthorities } from '../data/index.js';
import { listenTo, Relay } from '@ehc/platform/relay';
import type { Client } from '@temporalio/client';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { handOverTellings } from './hand-over.js';

/** Hands over what cases tell one another, as long as it is not stopped. @returns what ends it */
export function relayTellings(parts: {
  database: DataSource;
  databaseUrl: string;
  client: Client;
  logger: Pick<Logger, 'warn' | 'info'>;
}): () => Promise<unknown> {
  const { database, databaseUrl, logger } = parts;
  const relay = new Relay({
    logger,
    what: 'tellings',
    authorities: async () => (await localAuthorities(database)).map(({ code }) => code),
    handOver: (la) => handOverTellings(parts, la),
  });
  const stopListening = listenTo(databaseUrl, 'case_tellings', (la) => relay.tell(la), logger);
  const stopRelay = relay.start();
  return () => Promise.all([stopListening(), stopRelay()]);
}

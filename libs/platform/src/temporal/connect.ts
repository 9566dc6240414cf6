import { Client, Connection } from '@temporalio/client';
import type { PayloadKeys } from '../config/index.js';
import { dataConverter } from './data-converter.js';

export interface TemporalSettings {
  /** host:port */
  address: string;
  namespace: string;
  keys: PayloadKeys;
  /** Who calls, for the history: the name of the service. */
  identity?: string;
}

export interface Temporal {
  client: Client;
  connection: Connection;
  close(): Promise<void>;
}

/** Connects a client. @throws when Temporal does not answer within 10 seconds. */
export async function connectTemporal({ address, namespace, keys, identity }: TemporalSettings): Promise<Temporal> {
  const connection = await Connection.connect({ address, connectTimeout: '10s' });
  const client = new Client({
    connection,
    namespace,
    dataConverter: dataConverter(keys),
    ...(identity && { identity }),
  });
  return { client, connection, close: () => connection.close() };
}

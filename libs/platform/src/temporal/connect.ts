import { Client, Connection } from '@temporalio/client';
import type { PayloadKeys } from '../config/index.js';
import { dataConverter } from './data-converter.js';
import { connectionTo, type TemporalLine } from './line.js';
import { retries } from './retries.js';

export interface TemporalSettings extends TemporalLine {
  keys: PayloadKeys;
  /** Who calls, for the history: the name of the service. */
  identity?: string;
}

/** A dead line is noticed within 17 seconds, and Temporal found again within 5. It ends connections that ask more often than every 10. */
const channelArgs = {
  'grpc.keepalive_permit_without_calls': 1,
  'grpc.keepalive_time_ms': 12_000,
  'grpc.keepalive_timeout_ms': 5_000,
  'grpc.initial_reconnect_backoff_ms': 500,
  'grpc.max_reconnect_backoff_ms': 5_000,
};

export interface Temporal {
  client: Client;
  connection: Connection;
  close(): Promise<void>;
}

/** Connects a client. @throws when Temporal does not answer within 10 seconds. */
export async function connectTemporal({ namespace, keys, identity, ...line }: TemporalSettings): Promise<Temporal> {
  const { interceptor, end } = retries();
  const connection = await Connection.connect({
    ...connectionTo(line),
    connectTimeout: '10s',
    channelArgs,
    interceptors: [interceptor],
  });
  const client = new Client({
    connection,
    namespace,
    dataConverter: dataConverter(keys),
    ...(identity && { identity }),
  });
  return { client, connection, close: () => end().then(() => connection.close()) };
}

import type { Logger } from 'pino';
import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

const pauseMs = 2_000;
/** A line that drops packets says nothing: it is found dead by asking. */
const askEveryMs = 10_000;
const patienceMs = 5_000;

/**
 * Listens to what Postgres announces of each authority, and listens again when the connection breaks. What is announced meanwhile is not
 * lost: the rounds of the relay find it.
 * @returns what ends it
 */
export function listenTo(
  url: string,
  channel: string,
  tell: (la: string) => void,
  logger: Pick<Logger, 'warn' | 'info'>,
): () => Promise<void> {
  const stopping = new AbortController();
  const running = (async () => {
    while (!stopping.signal.aborted) {
      try {
        await listenUntilBroken(url, channel, tell, stopping.signal);
      } catch (err) {
        logger.warn({ err }, `not listening to ${channel}; trying again`);
        await pause(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
  })();
  return () => {
    stopping.abort();
    return running;
  };
}

async function listenUntilBroken(
  url: string,
  channel: string,
  tell: (la: string) => void,
  stop: AbortSignal,
): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    application_name: `ehc-${channel.replaceAll('_', '-')}`,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  const broken = new Promise<void>((resolve, reject) => {
    client.on('error', reject);
    client.on('end', () => reject(new Error('the connection ended')));
    stop.addEventListener('abort', () => resolve(), { once: true });
    if (stop.aborted) resolve();
  });
  broken.catch(() => undefined);
  const asking = setInterval(() => {
    const alive = { text: 'select 1', query_timeout: patienceMs };
    client.query(alive).catch((error: Error) => client.emit('error', error));
  }, askEveryMs);
  client.on('notification', ({ payload }) => payload && tell(payload));
  try {
    await client.connect();
    await client.query(`listen ${channel}`);
    await broken;
  } finally {
    clearInterval(asking);
    await Promise.race([client.end().catch(() => undefined), pause(1_000)]); // on a dead line the goodbye is never answered
    (client as unknown as { connection: { stream: Socket } }).connection.stream.destroy();
  }
}

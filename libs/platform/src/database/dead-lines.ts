import type { EventEmitter } from 'node:events';
import type { Socket } from 'node:net';
import type { DataSource } from 'typeorm';

/** What is used here of a connection of `pg`. */
interface Connected {
  connection: { stream: Socket };
  /** False while an answer is owed. */
  readyForQuery: boolean;
}

/**
 * Ends a connection whose line is dead: Postgres owes an answer and was silent for longer than any statement may take.
 * Without it a line that drops packets holds its connection, and with it a place in the pool, for a quarter of an hour.
 * @param silenceMs more than the statement timeout, so that a slow statement is ended by Postgres itself
 */
export function endDeadLines(dataSource: DataSource, silenceMs: number): void {
  const pool = (dataSource.driver as unknown as { master: EventEmitter }).master;
  const watched = new WeakSet<Connected>();
  pool.on('acquire', (client: Connected) => {
    if (watched.has(client)) return;
    watched.add(client);
    const { stream } = client.connection;
    stream.setTimeout(silenceMs);
    stream.on('timeout', () => {
      if (!client.readyForQuery) stream.destroy(new Error('Connection terminated: the database is silent'));
    });
  });
}

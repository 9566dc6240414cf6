import { connectionTo, type TemporalLine } from '@ehc/platform/temporal';
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { startProcess, type LocalProcess } from './local-process.js';

export interface LocalTemporal extends LocalProcess {
  /** host:port of the server. */
  address: string;
  /** Its Web UI. */
  url: string;
}

export interface TemporalOptions {
  binary: string;
  port: number;
  uiPort: number;
  namespace?: string;
  /** Where the UI has payloads decoded. */
  codecUrl?: string;
  dataFolder: string;
  logFolder: string;
}

/**
 * Starts Temporal on a database file in the data folder and waits until it serves its namespace.
 * The default way of writing that file collapses under load; a write-ahead log does not.
 */
export async function startTemporal(options: TemporalOptions): Promise<LocalTemporal> {
  const { binary, port, uiPort, namespace = 'default', codecUrl, dataFolder, logFolder } = options;
  const address = `127.0.0.1:${port}`;
  const started = await startProcess({
    title: 'Temporal',
    command: binary,
    args: [
      ...['server', 'start-dev', '--headless=false', '--ip', '127.0.0.1'],
      ...['--port', String(port), '--ui-port', String(uiPort)],
      ...['--db-filename', join(dataFolder, 'temporal.db')],
      ...['--sqlite-pragma', 'journal_mode=WAL', '--sqlite-pragma', 'synchronous=NORMAL'],
      ...['--namespace', namespace, '--log-level', 'error'],
      ...(codecUrl ? ['--ui-codec-endpoint', codecUrl] : []),
    ],
    logFile: join(logFolder, 'temporal.log'),
    pidFile: join(dataFolder, 'processes', 'temporal.pid'),
    advice: `If ${join(dataFolder, 'temporal.db')} is damaged, restore it from a copy, or remove ${dataFolder} to begin afresh.`,
    isReady: () => servesNamespace({ address, namespace }),
    readyWithinMs: 60_000,
  });
  return { ...started, address, url: `http://127.0.0.1:${uiPort}` };
}

/** True when the server at the end of the line answers for the namespace. */
export async function servesNamespace(line: TemporalLine): Promise<boolean> {
  try {
    const connection = await Connection.connect({ ...connectionTo(line), connectTimeout: 1000 });
    try {
      await connection.withDeadline(Date.now() + 2000, () =>
        connection.workflowService.describeNamespace({ namespace: line.namespace }),
      );
      return true;
    } finally {
      await connection.close();
    }
  } catch {
    return false;
  }
}

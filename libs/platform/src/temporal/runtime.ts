import { DefaultLogger, Runtime, type LogLevel } from '@temporalio/worker';
import type { Logger } from 'pino';

let installed = false;

/**
 * Sets up the SDK's runtime once a process: it logs through the service's logger and leaves signals alone, since
 * `ownShutdown` is the one owner of shutdown. Must run before anything else of the worker package does.
 */
export function installRuntime(logger: Logger): void {
  if (installed) return;
  installed = true;
  const levels: Record<LogLevel, 'trace' | 'debug' | 'info' | 'warn' | 'error'> = {
    TRACE: 'trace',
    DEBUG: 'debug',
    INFO: 'debug',
    WARN: 'warn',
    ERROR: 'error',
  };
  Runtime.install({
    shutdownSignals: [],
    logger: new DefaultLogger('INFO', ({ level, message, meta }) =>
      logger[levels[level]]({ ...idsOf(meta), ...errorOf(meta) }, message),
    ),
    telemetryOptions: { logging: { forward: {}, filter: 'WARN' } },
  });
}

const loggedIds = [
  'workflowId',
  'runId',
  'workflowType',
  'activityId',
  'activityType',
  'taskQueue',
  'attempt',
  'sdkComponent',
];

function idsOf(meta: Record<string | symbol, unknown> = {}): Record<string, unknown> {
  return Object.fromEntries(loggedIds.filter((key) => key in meta).map((key) => [key, meta[key]]));
}

function errorOf(meta: Record<string | symbol, unknown> = {}): { err?: unknown } {
  return meta['error'] === undefined ? {} : { err: meta['error'] };
}

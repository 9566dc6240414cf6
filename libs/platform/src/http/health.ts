import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';

/** Rejects when the part cannot be used just now. */
export type ReadinessCheck = () => Promise<unknown>;

const patienceMs = 1_500;

/**
 * Serves `/health` (the process lives) and `/ready` (it can do its work): 200 when every check passes, else 503 with the names
 * of those that do not. `isStopping` turns `/ready` to 503 at once, so that no new work is sent to a service that is going down.
 */
export function serveHealth(
  server: FastifyInstance,
  logger: Logger,
  checks: Record<string, ReadinessCheck>,
  isStopping: () => boolean,
): void {
  server.get('/health', async () => ({ status: 'live' }));
  server.get('/ready', async (_, reply) => {
    const results = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => [name, await passes(logger, name, check)] as const),
    );
    const ready = !isStopping() && results.every(([, passed]) => passed);
    const words = Object.fromEntries(results.map(([name, passed]) => [name, passed ? 'ready' : 'not ready']));
    return reply
      .code(ready ? 200 : 503)
      .send({ status: isStopping() ? 'stopping' : ready ? 'ready' : 'not ready', checks: words });
  });
}

async function passes(logger: Logger, name: string, check: ReadinessCheck): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${patienceMs / 1000} seconds`)), patienceMs);
  });
  try {
    await Promise.race([check(), tooLong]);
    return true;
  } catch (err) {
    logger.warn({ err, check: name }, 'a readiness check failed');
    return false;
  } finally {
    clearTimeout(timer);
  }
}

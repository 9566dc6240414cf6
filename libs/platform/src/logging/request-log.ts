import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';

/** Writes one line for each request: who did what where, and how it ended. The route is its pattern, so no reference and no query string is logged. */
export function logRequests(server: FastifyInstance, logger: Logger): void {
  server.addHook('onResponse', async (request, reply) => {
    const { subject, la, provider } = request.principal ?? {};
    const line = {
      method: request.method,
      route: request.routeOptions.url ?? 'unknown',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      requestId: request.id,
      subject,
      ...(provider ? { provider } : { la }),
    };
    const level =
      reply.statusCode >= 500 ? 'error' : reply.statusCode === 401 || reply.statusCode === 403 ? 'warn' : 'info';
    logger[level](line, 'request');
  });
}

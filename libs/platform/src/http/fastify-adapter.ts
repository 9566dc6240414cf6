import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { sendProblem } from '../problems/index.js';
import { requestId } from './request-id.js';
import { headersFor } from './security-headers.js';

const oneMebibyte = 1_048_576;

/** The Fastify under Nest: JSON bodies of at most 1 MiB, 30 seconds for a request to arrive, no request logging of its own (it would log URLs). */
export function fastifyAdapter(logger: Logger): FastifyAdapter {
  const adapter = new FastifyAdapter({
    bodyLimit: oneMebibyte,
    requestTimeout: 30_000,
    genReqId: requestId,
    logger: false,
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(logger, error, request, reply.headers(headersFor(request))),
  });
  adapter.getInstance().removeContentTypeParser('text/plain');
  return adapter;
}

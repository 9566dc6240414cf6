import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { sendProblem } from '../problems/index.js';
import { answerClientError } from './client-errors.js';
import { takeJsonOnly } from './json-bodies.js';
import { requestId } from './request-id.js';
import { headersFor } from './security-headers.js';

const oneMebibyte = 1_048_576;

/** The Fastify under Nest: JSON bodies of at most 1 MiB, 10 seconds for the headers of a request and 30 for all of it to arrive, no request logging of its own (it would log URLs). */
export function fastifyAdapter(logger: Logger): FastifyAdapter {
  const adapter = new FastifyAdapter({
    bodyLimit: oneMebibyte,
    requestTimeout: 30_000,
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 2_000 },
    clientErrorHandler: answerClientError,
    genReqId: requestId,
    logger: false,
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(logger, error, request, reply.headers(headersFor(request))),
  });
  takeJsonOnly(adapter.getInstance());
  return adapter;
}

import type { Logger } from '@ehc/platform/logging';
import { asProblem, sendProblem } from '@ehc/platform/problems';
import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LOGGER } from '../tokens.js';
import { sendPage, wantsPage } from './send-page.js';

/** Tells a person on a page what went wrong, and a program in a problem document. */
@Catch()
export class ProblemPages implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (!wantsPage(request)) return sendProblem(this.logger, error, request, reply);
    const { status, title, detail, headers } = asProblem(error);
    if (status >= 500) this.logger.error({ err: error, requestId: request.id, status }, title);
    const words =
      status === 503
        ? 'The register of certificates cannot be asked at the moment. Try again in a few minutes.'
        : detail;
    sendPage(reply.headers(headers), status, 'problem', { title: status === 503 ? 'Try again later' : title, words });
  }
}

import { asProblem, sendProblem } from '@ehc/platform/problems';
import type { Logger } from '@ehc/platform/logging';
import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LOGGER } from '../tokens.js';
import { callOf } from './call-of.js';
import { DecodingRecord } from './decoding-record.js';

/** Keeps a refused call of an LA's people on record as well, then answers it as every service does. Without a row it is refused all the same. */
@Catch()
export class NoteRefusals implements ExceptionFilter {
  constructor(
    private readonly record: DecodingRecord,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const { status, type } = asProblem(error);
    if (request.principal?.la && status < 500)
      await this.record
        .note({
          ...callOf(request, request.principal),
          decoded: 0,
          outcome: `refused: ${type.replace('/problems/', '')}`,
          left: {},
        })
        .catch((err: unknown) => this.logger.error({ err, requestId: request.id }, 'a refused call is not on record'));
    sendProblem(this.logger, error, request, host.switchToHttp().getResponse<FastifyReply>());
  }
}

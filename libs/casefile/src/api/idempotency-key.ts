import { badRequest } from '@ehc/platform/problems';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';

const allowed = /^[A-Za-z0-9_.:-]{8,100}$/;

/** The header as the OpenAPI document names it. */
export const idempotencyHeader = z.object({
  'Idempotency-Key': z.string().regex(allowed).describe('New for each command, the same when it is repeated'),
});

/** The Idempotency-Key of a request: the same key gives the same answer for ever. 400 without one. */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const key = context.switchToHttp().getRequest<FastifyRequest>().headers['idempotency-key'];
  if (typeof key === 'string' && allowed.test(key)) return key;
  throw badRequest([
    {
      field: 'Idempotency-Key',
      problem:
        'Send this header with 8 to 100 letters, digits or _ . : - , new for each command and the same when you repeat it',
    },
  ]);
});

import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { badRequest, notSignedIn } from '../problems/index.js';
import { bearerToken } from './bearer-token.js';
import { publicRoute } from './public.decorator.js';
import type { VerifyToken } from './verify-token.js';

/** Lets a request through when its bearer token is good, and notes who sent it; every route but those marked `@Public()` is closed without. */
export class SignedInGuard implements CanActivate {
  private readonly reflector = new Reflector();

  constructor(private readonly verify: VerifyToken) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.getAllAndOverride<boolean>(publicRoute, [context.getHandler(), context.getClass()])) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const token = bearerToken(request);
    if (!token) throw notSignedIn();
    const reason = readingReason(request.headers['reading-reason']);
    request.principal = { ...(request.named ?? (await this.verify(token))), ...(reason !== undefined && { reason }) };
    return true;
  }
}

/** Why somebody reads a case that is not theirs: kept with the reading, never in a log line. Percent-encoded where it is not ASCII. */
function readingReason(header: string | string[] | undefined): string | undefined {
  if (header === undefined || header === '') return undefined;
  const reason = typeof header === 'string' ? decoded(header) : undefined;
  if (reason === undefined || !/^[^\p{C}]{3,300}$/u.test(reason))
    throw badRequest([{ field: 'Reading-Reason', problem: 'Say in 3 to 300 characters why you read this case' }]);
  return reason;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { notSignedIn } from '../problems/index.js';
import { publicRoute } from './public.decorator.js';
import type { VerifyToken } from './verify-token.js';

/** Lets a request through when its bearer token is good, and notes who sent it; every route but those marked `@Public()` is closed without. */
export class SignedInGuard implements CanActivate {
  private readonly reflector = new Reflector();

  constructor(private readonly verify: VerifyToken) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.getAllAndOverride<boolean>(publicRoute, [context.getHandler(), context.getClass()])) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const token = /^Bearer +([\w.~+/-]+=*) *$/i.exec(request.headers.authorization ?? '')?.[1];
    if (!token) throw notSignedIn();
    request.principal = await this.verify(token);
    return true;
  }
}

import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { notSignedIn } from '../problems/index.js';
import type { Principal } from './principal.js';

/** Hands the signed-in person to a route: `decide(@Who() who: Principal)`. @throws Problem 401 on a public route. */
export const Who = createParamDecorator((_: undefined, context: ExecutionContext): Principal => {
  const { principal } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!principal) throw notSignedIn();
  return principal;
});

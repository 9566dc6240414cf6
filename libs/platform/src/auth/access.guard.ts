import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { forbidden, notFound, notSignedIn } from '../problems/index.js';
import { neededAction } from './needs.decorator.js';
import type { Principal } from './principal.js';
import { publicRoute } from './public.decorator.js';

/** Who may do what, as a service is told it. */
export interface Access {
  /** @returns undefined for an action that nobody wrote down. */
  rolesFor(action: string): readonly string[] | undefined;
  /** Was this account switched off here, whatever its token says? */
  isSwitchedOff?(who: Principal): Promise<boolean>;
}

/**
 * Lets a signed-in person through whose role the access policy names for the route's action. A route without an action is closed.
 * @throws Problem 401 for an account that is switched off, 403 for a role that may not, 404 for an action that does not exist.
 */
export class AccessGuard implements CanActivate {
  private readonly reflector = new Reflector();

  constructor(private readonly access: Access) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const places = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(publicRoute, places)) return true;
    const { principal, params } = context.switchToHttp().getRequest<FastifyRequest>();
    if (!principal) throw notSignedIn();
    if (await this.access.isSwitchedOff?.(principal)) throw notSignedIn('the account is switched off');
    const named = this.reflector.getAllAndOverride<string | undefined>(neededAction, places);
    if (named === undefined) throw forbidden('Nobody may do this: it is not in the access policy.');
    const roles = this.access.rolesFor(actionOf(named, params));
    if (!roles) throw notFound('There is no such command.');
    if (!principal.roles.some((role) => roles.includes(role)))
      throw forbidden(`This needs one of the roles: ${roles.join(', ')}.`);
    return true;
  }
}

/** `assessments.:move` is the action of the move that the address names. */
const actionOf = (named: string, params: unknown): string =>
  named.replace(/:(\w+)/g, (_, name: string) => String((params as Record<string, unknown>)[name]));

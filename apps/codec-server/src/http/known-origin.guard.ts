import { forbidden } from '@ehc/platform/problems';
import { Inject, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { CodecServerConfig } from '../config.js';
import { CONFIG } from '../tokens.js';

/** A browser names the page that asks: only the Temporal UI may. Programs send no origin and are known by their token. */
export class KnownOriginGuard implements CanActivate {
  constructor(@Inject(CONFIG) private readonly config: Pick<CodecServerConfig, 'UI_ORIGINS'>) {}

  canActivate(context: ExecutionContext): boolean {
    const { origin } = context.switchToHttp().getRequest<FastifyRequest>().headers;
    if (origin !== undefined && !this.config.UI_ORIGINS.includes(origin))
      throw forbidden('Pages of this origin may not ask. The origins that may are in UI_ORIGINS.');
    return true;
  }
}

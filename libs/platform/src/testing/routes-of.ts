import { RequestMethod } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { neededAction } from '../auth/needs.decorator.js';
import { publicRoute } from '../auth/public.decorator.js';

export interface Route {
  /** GET, POST ... */
  method: string;
  /** as controllers write it: `/v1/assessments/:reference` */
  path: string;
  /** the action of the access policy; undefined where the route names none */
  action?: string;
  isPublic: boolean;
}

/** Every route that the controllers of a service serve, with what it asks of the caller. */
export function routesOf(app: NestFastifyApplication): Route[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ metatype }) => {
    const prototype = (metatype as { prototype: Record<string, unknown> }).prototype;
    return Object.getOwnPropertyNames(prototype)
      .filter((name) => name !== 'constructor')
      .map((name) => prototype[name] as object)
      .filter((handler) => typeof handler === 'function' && Reflect.hasMetadata('path', handler))
      .map((handler) => {
        const of = (key: string): unknown =>
          Reflect.getMetadata(key, handler) ?? Reflect.getMetadata(key, metatype as object);
        const parts = [
          Reflect.getMetadata('path', metatype as object),
          Reflect.getMetadata('path', handler),
        ] as string[];
        const action = of(neededAction) as string | undefined;
        return {
          method: RequestMethod[Reflect.getMetadata('method', handler) as number]!,
          path: `/${parts
            .map((part) => part.replace(/^\/|\/$/g, ''))
            .filter(Boolean)
            .join('/')}`,
          ...(action !== undefined && { action }),
          isPublic: of(publicRoute) === true,
        };
      });
  });
}

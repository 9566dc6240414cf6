import type { DynamicModule, Type } from '@nestjs/common';
import { StandardSchemaValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { AccessGuard, SignedInGuard, tokenVerifier, type Access, type VerifyToken } from '../auth/index.js';
import { answeringOne } from '../database/in-time.js';
import { createLogger, logRequests, nestLogger } from '../logging/index.js';
import { badRequest, fieldErrors, notSignedIn, ProblemFilter } from '../problems/index.js';
import { ownShutdown, stopInOrder, type ShutdownStep } from '../shutdown/index.js';
import { fastifyAdapter } from './fastify-adapter.js';
import { serveHealth, type ReadinessCheck } from './health.js';
import { serveMetrics } from './metrics.js';
import { serveOpenApi } from './open-api.js';
import { limitRates } from './rate-limits.js';
import { setSecurityHeaders } from './security-headers.js';
import { refuseWrongMethods } from './wrong-method.js';

export interface ServiceSettings {
  /** Such as `casework`; names the service in logs and metrics. */
  name: string;
  module: Type | DynamicModule;
  /** Without an issuer every route that is not public is closed. */
  config: {
    PORT: number;
    HOST?: string;
    LOG_LEVEL: string;
    OIDC_ISSUER?: string;
    OIDC_AUDIENCE?: string;
    OIDC_MAX_TOKEN_AGE?: number;
    RATE_LIMIT_PER_MINUTE?: number;
    RATE_LIMIT_FAILED_SIGN_INS?: number;
    RATE_LIMIT_FAILED_CONTACTS?: number;
  };
  /** Who may do what. Without it every route that is not public is closed. */
  access?: Access;
  openApi?: OpenAPIObject;
  /** What `/ready` asks, by name: `{ postgres: () => dataSource.query('select 1') }`. */
  checks?: Record<string, ReadinessCheck>;
  /** What is stopped after HTTP, in this order: workers first, then Temporal, then the database. */
  stopAfterwards?: ShutdownStep[];
  logger?: Logger;
}

export interface Service {
  app: NestFastifyApplication;
  logger: Logger;
  metrics: Registry;
  /** Listens on the port of the settings and becomes the owner of shutdown. @returns the address. */
  start(): Promise<string>;
  /** Stops taking requests, answers those in flight, then stops the rest in order. */
  stop(): Promise<boolean>;
}

/** Builds a service as all services are: signed-in callers, problem+json, health, metrics, logs and docs. It does not listen yet. */
export async function createService(settings: ServiceSettings): Promise<Service> {
  const { name, module, config, openApi, checks = {}, stopAfterwards = [] } = settings;
  const logger = settings.logger ?? createLogger({ name, level: config.LOG_LEVEL });
  const app = await NestFactory.create<NestFastifyApplication>(module, fastifyAdapter(logger), {
    logger: nestLogger(logger),
    bodyParser: false,
    abortOnError: false,
  });
  const server = app.getHttpAdapter().getInstance();
  let stopping = false;

  server.addHook('onRequest', (_request, _reply, next) => answeringOne(next));
  setSecurityHeaders(server);
  logRequests(server, logger);
  const metrics = serveMetrics(server, name);
  serveHealth(server, logger, checks, () => stopping);
  const verify = verifierFor(config);
  await limitRates(server, logger, verify, {
    perMinute: config.RATE_LIMIT_PER_MINUTE,
    failedSignInsPerMinute: config.RATE_LIMIT_FAILED_SIGN_INS,
    failedContactsPerHour: config.RATE_LIMIT_FAILED_CONTACTS,
  });
  if (openApi) refuseWrongMethods(server, logger, openApi);
  app.useGlobalGuards(new SignedInGuard(verify), new AccessGuard(settings.access ?? nobody));
  app.useGlobalPipes(
    new StandardSchemaValidationPipe({ exceptionFactory: (issues) => badRequest(fieldErrors(issues)) }),
  );
  app.useGlobalFilters(new ProblemFilter(logger));
  if (openApi) serveOpenApi(app, openApi);
  await app.init();
  await server.ready();

  const steps: ShutdownStep[] = [{ name: 'http', stop: () => app.close() }, ...stopAfterwards];
  const stop = (): Promise<boolean> => {
    stopping = true;
    return stopInOrder(logger, steps);
  };
  const start = async (): Promise<string> => {
    await app.listen(config.PORT, config.HOST ?? '0.0.0.0');
    ownShutdown(logger, [{ name, stop: failingUnlessAllStopped(stop) }]);
    const address = await app.getUrl();
    logger.info({ listeningOn: address }, 'listening');
    return address;
  };
  return { app, logger, metrics, start, stop };
}

const nobody: Access = { rolesFor: () => undefined };

function failingUnlessAllStopped(stop: () => Promise<boolean>): () => Promise<void> {
  return async () => {
    if (!(await stop())) throw new Error('not everything could be stopped cleanly');
  };
}

function verifierFor({
  OIDC_ISSUER: issuer,
  OIDC_AUDIENCE: audience = 'ehc-casework',
  OIDC_MAX_TOKEN_AGE: maxAgeSeconds,
}: ServiceSettings['config']): VerifyToken {
  return issuer
    ? tokenVerifier({ issuer, audience, maxAgeSeconds })
    : () => Promise.reject(notSignedIn('this service is not connected to a sign-in service'));
}

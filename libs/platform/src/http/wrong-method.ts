import type { OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { methodNotAllowed, sendProblem } from '../problems/index.js';

const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;

interface Address {
  pattern: RegExp;
  parameters: number;
  allow: string[];
}

/** Answers a documented address that is asked with a method it does not have: 405, with `Allow` (RFC 9110, 15.5.6). */
export function refuseWrongMethods(server: FastifyInstance, logger: Logger, document: OpenAPIObject): void {
  const addresses = addressesOf(document);
  server.addHook('onRequest', async (request, reply) => {
    if (request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined) return;
    const path = request.url.split('?', 1)[0]!;
    const found = addresses.find(({ pattern }) => pattern.test(path));
    if (!found || found.allow.includes(request.method)) return;
    sendProblem(logger, methodNotAllowed(found.allow), request, reply);
    return reply;
  });
}

/** Literal addresses before those with parameters, so that `/cases/counts` is not taken for a case. */
function addressesOf({ paths }: OpenAPIObject): Address[] {
  const addresses = Object.entries(paths).map(([path, item]): Address => {
    const parts = path.split(/\{[^}]+\}/);
    return {
      pattern: new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('[^/]+')}$`),
      parameters: parts.length - 1,
      allow: methods.flatMap((method) =>
        item[method] ? (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()]) : [],
      ),
    };
  });
  return addresses.sort((a, b) => a.parameters - b.parameters);
}

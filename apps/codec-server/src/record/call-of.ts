import type { Decoding } from '@ehc/casefile/data';
import type { Principal } from '@ehc/platform/auth';
import type { FastifyRequest } from 'fastify';

const longestNamespace = 100;

/** What the record keeps of every call, whatever became of it. */
export function callOf(
  request: FastifyRequest,
  who: Principal,
): Pick<Decoding, 'la' | 'subject' | 'roles' | 'namespace' | 'requestId' | 'payloads'> {
  const namespace = request.headers['x-namespace'];
  const { payloads } = (request.body ?? {}) as { payloads?: unknown };
  return {
    la: who.la,
    subject: who.subject,
    roles: who.roles,
    namespace: typeof namespace === 'string' ? namespace.slice(0, longestNamespace) : null,
    requestId: request.id,
    payloads: Array.isArray(payloads) ? payloads.length : 0,
  };
}

import type { FastifyInstance, FastifyRequest } from 'fastify';

const always = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};
const forData = "default-src 'none'; frame-ancestors 'none'";
/** Swagger UI sets styles on its elements and draws its icons as data addresses. */
const forDocs =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'";

/** Sets the security headers, `Cache-Control: no-store` and the request ID on every answer. */
export function setSecurityHeaders(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => void reply.headers(headersFor(request)));
  server.addHook('onSend', async (_, reply, payload) => {
    void reply.header('cache-control', 'no-store');
    return payload;
  });
}

/** The headers that every answer has, for the few answers that no hook sees. */
export function headersFor({ id, url }: FastifyRequest): Record<string, string> {
  return { ...always, 'x-request-id': id, 'content-security-policy': /^\/docs(\/|\?|$)/.test(url) ? forDocs : forData };
}

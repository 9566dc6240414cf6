import type { FastifyInstance } from 'fastify';
import { cookieIn } from './cookies.js';

export const sessionCookie = 'ehc-histories';

/**
 * A page of the Temporal UI that has no access token to send is known by the cookie that /sign-in gave; its token is verified
 * as any other. Pages of other origins can't use it.
 */
export function readSession(server: FastifyInstance, uiOrigins: string[]): void {
  server.addHook('onRequest', async (request) => {
    const { authorization, origin } = request.headers;
    if (authorization !== undefined || origin === undefined || !uiOrigins.includes(origin)) return;
    const token = cookieIn(request, sessionCookie);
    if (token) request.headers.authorization = `Bearer ${token}`;
  });
}

import type { FastifyRequest } from 'fastify';

/** The bearer token of a request (RFC 6750), or undefined where there is none that could be one. */
export const bearerToken = ({ headers }: Pick<FastifyRequest, 'headers'>): string | undefined =>
  /^Bearer +([\w.~+/-]+=*) *$/i.exec(headers.authorization ?? '')?.[1];

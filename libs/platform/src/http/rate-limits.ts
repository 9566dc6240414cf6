import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Principal, VerifyToken } from '../auth/index.js';
import { bearerToken } from '../auth/index.js';
import { sendProblem, tooManyRequests } from '../problems/index.js';

export interface RateLimits {
  /** Requests a minute of one signed-in person, and of one address while nobody is signed in. Without it there is no limit. */
  perMinute: number | undefined;
  /** Requests a minute and address that are answered 401. */
  failedSignInsPerMinute: number | undefined;
  /**
   * Requests an hour with which an adviser of a provider would write to what is not there for them. Whoever guesses what only a
   * family can tell, the date of its notice and the date of birth, gets no further. Without it there is no such limit.
   */
  failedContactsPerHour?: number | undefined;
}

/** For those who look after the service, not for people. */
const exempt = /^\/(health|ready|metrics)(\?|$)/;

/**
 * Refuses with 429 who asks too often, before any body is read. A signed-in person is counted by LA or provider, and subject, so nobody
 * can use up another's share, or lock them out from the same address; all others are counted by address. Counted in this
 * process alone: with several processes of a service the limits are as many times higher.
 */
export async function limitRates(
  server: FastifyInstance,
  logger: Logger,
  verify: VerifyToken,
  { perMinute, failedSignInsPerMinute, failedContactsPerHour = Infinity }: RateLimits,
): Promise<void> {
  if (perMinute === undefined || failedSignInsPerMinute === undefined) return;
  await server.register(rateLimit, { global: false });
  const byAddress = ({ ip }: FastifyRequest): string => ip;
  const people = server.createRateLimit({ max: perMinute, timeWindow: 60_000, keyGenerator: personOrAddress });
  const failures = server.createRateLimit({
    max: failedSignInsPerMinute,
    timeWindow: 60_000,
    keyGenerator: byAddress,
  });
  const guesses = server.createRateLimit({
    max: failedContactsPerHour,
    timeWindow: 3_600_000,
    keyGenerator: (request) => `guesses of ${personOrAddress(request)}`,
  });

  server.addHook('onRequest', async (request, reply) => {
    if (exempt.test(request.url)) return;
    request.named = await signedIn(request, verify);
    const share = await people(request);
    if (share.isAllowed) return;
    tell(reply, share);
    if (share.isExceeded) return refuse(request, reply, share.ttlInSeconds);
    if (request.named && !mayGuess(request)) return;
    const failed = await (request.named ? guesses : failures)(request, { increment: false });
    if (!failed.isAllowed && failed.remaining === 0) return refuse(request, reply, failed.ttlInSeconds);
  });
  server.addHook('onResponse', async (request, reply) => {
    if (reply.statusCode === 401 && !exempt.test(request.url)) await failures(request);
    if (reply.statusCode === 404 && mayGuess(request)) await guesses(request);
  });

  function refuse(request: FastifyRequest, reply: FastifyReply, seconds: number): FastifyReply {
    sendProblem(logger, tooManyRequests(seconds), request, reply);
    return reply;
  }
}

const mayGuess = ({ named, method }: FastifyRequest): boolean => named?.provider !== undefined && method !== 'GET';

const personOrAddress = ({ named, ip }: FastifyRequest): string =>
  named ? `person ${named.provider ?? named.la} ${named.subject}` : `address ${ip}`;

/** Who it is, if the token is good; why it is not is for the guard to say. */
async function signedIn(request: FastifyRequest, verify: VerifyToken): Promise<Principal | undefined> {
  const token = bearerToken(request);
  if (token === undefined) return undefined;
  return verify(token).catch(() => undefined);
}

/** The header fields of the IETF draft on rate limits. */
function tell(reply: FastifyReply, share: { max: number; remaining: number; ttlInSeconds: number }): void {
  void reply.headers({
    'ratelimit-limit': share.max,
    'ratelimit-remaining': share.remaining,
    'ratelimit-reset': share.ttlInSeconds,
  });
}

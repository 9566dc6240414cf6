import { z } from 'zod';
import type { ZodOpenApiResponseObject } from 'zod-openapi';

/** RFC 9457, as every error of every service is answered. */
const problemDocument = z
  .looseObject({
    type: z.string().meta({ example: '/problems/not-found' }),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    requestId: z.string().optional(),
    errors: z.array(z.object({ field: z.string(), problem: z.string() })).optional(),
    provision: z.string().optional().describe('The law that stands against it'),
  })
  .meta({ id: 'Problem', description: 'What went wrong, in plain words (RFC 9457). `type` is stable.' });

const retryAfter = { 'Retry-After': { description: 'Seconds to wait', schema: { type: 'integer' as const } } };

const answer = (
  id: string,
  description: string,
  headers?: ZodOpenApiResponseObject['headers'],
): ZodOpenApiResponseObject => ({
  id,
  description,
  content: { 'application/problem+json': { schema: problemDocument } },
  ...(headers && { headers }),
});

const answers: Record<number, ZodOpenApiResponseObject> = {
  400: answer('BadRequest', 'A field is wrong; it is named'),
  401: answer('NotSignedIn', 'Not signed in, or the token cannot be trusted', {
    'WWW-Authenticate': { description: 'RFC 6750', schema: { type: 'string' } },
  }),
  403: answer('Forbidden', 'Not for this role'),
  404: answer('NotFound', 'Not there, or not yours'),
  409: answer('Conflict', 'The stage or the law does not allow it; the provision is named'),
  413: answer('TooLarge', 'The body is larger than 1 MiB'),
  414: answer('AddressTooLong', 'A part of the address is too long'),
  415: answer('UnsupportedMediaType', 'The body is not application/json'),
  422: answer('KeyUsed', 'The key was used for another request'),
  429: answer('TooManyRequests', 'Too many requests; wait, then send it again', retryAfter),
  503: answer('Unavailable', 'Not confirmed: send it again, a command with the same key', retryAfter),
};

/** The problems that every operation can answer with. */
const always = [400, 401, 403, 414, 429, 503];
/** Those of an operation that takes a body. */
export const ofBodies = [413, 415];

/** The answers of an operation that are problems: those that any has, and these. */
export const problemAnswers = (...more: number[]): Record<string, ZodOpenApiResponseObject> =>
  Object.fromEntries([...always, ...more].sort().map((status) => [String(status), answers[status]!]));

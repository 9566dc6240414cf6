import { HttpException } from '@nestjs/common';
import { z } from 'zod';
import {
  badRequest,
  forbidden,
  methodNotAllowed,
  notFound,
  notSignedIn,
  tooManyRequests,
  unavailable,
} from './common-problems.js';
import { fieldErrors } from './field-errors.js';
import { isAway } from './is-away.js';
import { Problem } from './problem.js';

const byStatus: Record<number, () => Problem> = {
  400: () => badRequest([], 'The request could not be read. If it has a body, check that it is valid JSON.'),
  401: () => notSignedIn(),
  403: () => forbidden(),
  404: () => notFound('There is no such address on this service.'),
  405: () => methodNotAllowed([]),
  408: () =>
    new Problem({
      status: 408,
      name: 'too-slow',
      title: 'The request took too long',
      detail: 'The request did not arrive in time. Send it again.',
    }),
  413: () =>
    new Problem({
      status: 413,
      name: 'too-large',
      title: 'The request is too large',
      detail: 'The body of a request may be at most 1 MiB.',
    }),
  414: () =>
    new Problem({
      status: 414,
      name: 'address-too-long',
      title: 'The address is too long',
      detail: 'A part of the address is longer than the service accepts.',
    }),
  415: () =>
    new Problem({
      status: 415,
      name: 'unsupported-media-type',
      title: 'Unsupported media type',
      detail: 'Send the body as application/json, in no other encoding.',
    }),
  429: () => tooManyRequests(60),
};

/** @returns the problem to show for any error. What it does not know becomes a 500 that says nothing of what went wrong inside. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof z.core.$ZodError) return badRequest(fieldErrors(error.issues));
  if (isAway(error)) return unavailable(5);
  if (isUnstorable(error))
    return badRequest(
      [],
      'A value of the request cannot be stored or looked for. Look for characters that no text has, and for days that do not exist.',
    );
  const status = statusOf(error);
  if (status === 503) return unavailable(5);
  return byStatus[status]?.() ?? new Problem(status >= 400 && status < 500 ? { ...refused, status } : broken);
}

const refused = {
  name: 'refused',
  title: 'The request was refused',
  detail: 'The service does not accept this request.',
};
const broken = {
  status: 500,
  name: 'internal-error',
  title: 'Something went wrong',
  detail: 'This is a fault of the service. Give the request ID to the people who run it.',
};

/** Postgres: no such day or number (22003, 22007, 22008, 22P02), or a character that text can't have (22021, 22P05). */
const unstorableCodes = new Set(['22003', '22007', '22008', '22021', '22P02', '22P05']);
const isUnstorable = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && unstorableCodes.has(error.code);

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const isFastifyError =
    error instanceof Error && 'code' in error && String(error.code).startsWith('FST_') && 'statusCode' in error;
  return isFastifyError ? Number(error.statusCode) : 500;
}

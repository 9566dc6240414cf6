import { Problem } from './problem.js';

/** One thing wrong with a request: the field as the caller wrote it (`child.dateOfBirth`, or `` for the whole) and what is wrong, in plain words. */
export interface FieldError {
  field: string;
  problem: string;
}

/** 400: the request is not what this operation accepts. */
export function badRequest(
  errors: FieldError[],
  detail = 'Some of the request is missing or wrong. Look at errors, put it right and send it again.',
): Problem {
  return new Problem({
    status: 400,
    name: 'bad-request',
    title: 'The request is not right',
    detail,
    extra: { errors },
  });
}

/** 401: nobody is signed in, or the token cannot be trusted (RFC 6750). `reason` is a fixed phrase, never part of the token. */
export function notSignedIn(reason?: string): Problem {
  const challenge = reason
    ? `Bearer realm="ehc", error="invalid_token", error_description="${reason}"`
    : 'Bearer realm="ehc"';
  return new Problem({
    status: 401,
    name: 'not-signed-in',
    title: 'You are not signed in',
    detail: reason
      ? `The access token was not accepted: ${reason}.`
      : 'Send an access token in the Authorization header.',
    headers: { 'WWW-Authenticate': challenge },
  });
}

/** 403: signed in, but this role may not do it. */
export function forbidden(detail = 'Your role does not allow this.'): Problem {
  return new Problem({ status: 403, name: 'forbidden', title: 'You may not do this', detail });
}

/** 404: it does not exist, or the caller may not know that it does. */
export function notFound(detail = 'There is nothing here, or you may not see it.'): Problem {
  return new Problem({ status: 404, name: 'not-found', title: 'Not found', detail });
}

/**
 * 409: understood and refused as things stand.
 * @param name last part of the type, such as `not-allowed-at-this-stage`
 * @param extra such as `provision`: the law that stands against it
 */
export function conflict(name: string, title: string, detail: string, extra: Record<string, unknown> = {}): Problem {
  return new Problem({ status: 409, name, title, detail, extra });
}

/** 405, naming what the address takes instead (RFC 9110, 15.5.6). */
export function methodNotAllowed(allow: string[]): Problem {
  return new Problem({
    status: 405,
    name: 'method-not-allowed',
    title: 'Method not allowed',
    detail: `This address does not take that method.${allow.length > 0 ? ` It takes ${allow.join(', ')}.` : ''}`,
    headers: { Allow: allow.join(', ') },
  });
}

/** 429: wait this many seconds, then send it again. */
export function tooManyRequests(retryAfterSeconds: number): Problem {
  return new Problem({
    status: 429,
    name: 'too-many-requests',
    title: 'Too many requests',
    detail: 'Wait a while, then send it again.',
    headers: { 'Retry-After': String(Math.max(1, Math.ceil(retryAfterSeconds))) },
  });
}

/** 503: not confirmed; the same request, with the same Idempotency-Key, may be sent again after this many seconds. */
export function unavailable(
  retryAfterSeconds: number,
  detail = 'It is not confirmed whether this was done. Send the same request again with the same Idempotency-Key.',
): Problem {
  return new Problem({
    status: 503,
    name: 'unavailable',
    title: 'The service cannot answer at the moment',
    detail,
    headers: { 'Retry-After': String(Math.ceil(retryAfterSeconds)) },
  });
}

import type { FastifyRequest } from 'fastify';

interface CookieRules {
  path: string;
  /** `Strict` is sent by pages of the same site only; `Lax` also when a sign-in service sends the browser back. */
  sameSite: 'Strict' | 'Lax';
  seconds: number;
  secure: boolean;
}

/** The Set-Cookie line of a cookie that no script can read. */
export const cookie = (name: string, value: string, { path, sameSite, seconds, secure }: CookieRules): string =>
  `${name}=${value}; Path=${path}; Max-Age=${seconds}; HttpOnly; SameSite=${sameSite}${secure ? '; Secure' : ''}`;

/** The value of a cookie that the browser sent. */
export function cookieIn({ headers }: FastifyRequest, name: string): string | undefined {
  const pairs = (headers.cookie ?? '').split('; ').map((pair) => pair.split('='));
  return pairs.find(([key]) => key === name)?.[1];
}

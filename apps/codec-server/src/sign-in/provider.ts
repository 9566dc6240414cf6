import { notSignedIn, unavailable } from '@ehc/platform/problems';
import { z } from 'zod';

const timeoutMs = 5_000;
const discovery = z.object({ authorization_endpoint: z.url(), token_endpoint: z.url() });
const tokens = z.object({ access_token: z.string().regex(/^[\w.~+/-]+=*$/), expires_in: z.number().positive() });

/** Where the sign-in service asks people, and where it gives tokens. @throws Problem 503 while it does not answer. */
export async function endpointsOf(issuer: string): Promise<z.infer<typeof discovery>> {
  const answer = await ask(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  return discovery.parse(await answer.json());
}

/** The access token for a code (RFC 6749 section 4.1.3, RFC 7636). @throws Problem 401 when none is given. */
export async function tokenFor(endpoint: string, form: Record<string, string>): Promise<z.infer<typeof tokens>> {
  const answer = await ask(endpoint, { method: 'POST', body: new URLSearchParams(form) });
  const read = tokens.safeParse(answer.ok ? await answer.json() : undefined);
  if (!read.success) throw notSignedIn('the sign-in service gave none for this sign-in');
  return read.data;
}

async function ask(url: string, init: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
  } catch (cause) {
    throw Object.assign(unavailable(5, 'The sign-in service does not answer. Try again.'), { cause });
  }
}

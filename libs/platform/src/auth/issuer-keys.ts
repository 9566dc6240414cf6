import { createRemoteJWKSet, type RemoteJWKSetOptions } from 'jose';
import { z } from 'zod';

type KeySet = ReturnType<typeof createRemoteJWKSet>;
const httpTimeoutMs = 5_000;
/** How long a failed discovery is remembered, so that a dead issuer is not asked again by every request. */
const cooldownMs = 5_000;

const discovery = z.object({ issuer: z.string(), jwks_uri: z.url() });

/**
 * The signing keys of an OpenID Connect issuer, found by discovery (OpenID Connect Discovery 1.0 section 4).
 * Only the issuer's own `jwks_uri` is ever asked; key addresses inside a token (`jku`, `x5u`) are not looked at.
 * The keys are kept for ten minutes; a key ID not seen before leads to one new look, at most every 30 seconds.
 */
export function issuerKeys(issuer: string, options: RemoteJWKSetOptions = {}): () => Promise<KeySet> {
  let found: Promise<KeySet> | undefined;
  return () => {
    if (found) return found;
    found = discover(issuer, options);
    found.catch(() => setTimeout(() => (found = undefined), cooldownMs).unref());
    return found;
  };
}

async function discover(issuer: string, options: RemoteJWKSetOptions): Promise<KeySet> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(httpTimeoutMs) });
  if (!response.ok) throw new Error(`The OpenID Connect issuer answered ${response.status} to discovery.`);
  const { issuer: named, jwks_uri } = discovery.parse(await response.json());
  if (named !== issuer)
    throw new Error(
      `The OpenID Connect issuer calls itself ${named}, but OIDC_ISSUER is ${issuer}. The two must be equal.`,
    );
  if (issuer.startsWith('https:') && !jwks_uri.startsWith('https:'))
    throw new Error('The keys of an https issuer must come by https as well.');
  return createRemoteJWKSet(new URL(jwks_uri), {
    timeoutDuration: httpTimeoutMs,
    cacheMaxAge: 600_000,
    cooldownDuration: 30_000,
    ...options,
  });
}

import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import type { Principal } from '../auth/index.js';

/** Differences from a good token, for tests of what is refused. `undefined` leaves a claim or header out. */
export interface TokenChanges {
  claims?: Record<string, unknown>;
  header?: Record<string, unknown>;
}

export interface TestIssuer {
  /** For OIDC_ISSUER. */
  issuer: string;
  audience: string;
  /** The issuer's public key as JWK. */
  publicJwk: Record<string, unknown>;
  /** @returns an access token for this person, good for five minutes. */
  tokenFor(who: Principal, changes?: TokenChanges): Promise<string>;
  close(): Promise<void>;
}

/** Starts an OpenID Connect issuer that has only what a service asks of one: discovery and keys. It signs whatever the test wants. */
export async function testIssuer(): Promise<TestIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const publicJwk = { ...(await exportJWK(publicKey)), kid: 'test-key', alg: 'RS256', use: 'sig' };
  const server = createServer((request, response) => {
    if (request.url === '/.well-known/openid-configuration')
      return json(response, { issuer, jwks_uri: `${issuer}/keys` });
    if (request.url === '/keys') return json(response, { keys: [publicJwk] });
    return response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const audience = 'ehc-casework';

  const tokenFor = (who: Principal, { claims = {}, header = {} }: TokenChanges = {}): Promise<string> => {
    const now = Math.floor(Date.now() / 1000);
    const { subject: sub, la, provider, roles, name } = who;
    const payload: JWTPayload = {
      iss: issuer,
      aud: audience,
      sub,
      la: la || undefined,
      provider,
      roles,
      name,
      iat: now,
      exp: now + 300,
      ...claims,
    };
    return new SignJWT(payload)
      .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: 'test-key', ...header })
      .sign(privateKey);
  };
  const close = (): Promise<void> => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  return { issuer, audience, publicJwk, tokenFor, close };
}

function json(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { loginPage } from './identity-login.js';
import { identitySettings, type IdentityKeys } from './identity-settings.js';
import { kept } from './kept.js';
import { quietly } from './quietly.js';

export { logins, type Login } from './people.js';

export interface LocalIdentity {
  /** The issuer, which is also where it is found. */
  url: string;
  stop(): Promise<void>;
}

/**
 * Starts a local OpenID Connect provider. Its access tokens are signed JWTs (RFC 9068) for the audience, with the claims
 * `la`, `roles` and `name`. A program gets one by client credentials, a browser by authorization code with PKCE.
 */
export async function startIdentity(options: {
  port: number;
  dataFolder: string;
  audience: string;
  /** Where Swagger UI is served and sends people back to, such as http://localhost:3000. */
  caseworkUrl: string;
  /** Where people who read histories sign in and are sent back to. */
  codecServerUrl?: string;
  /** How long an access token lives; five minutes unless told. */
  tokenSeconds?: number;
}): Promise<LocalIdentity> {
  const url = `http://127.0.0.1:${options.port}`;
  const keys = kept(join(options.dataFolder, 'identity-keys.json'), newKeys);
  // On loading, it says that it would like Node 22; what is used of it here is tested on Node 20.
  const { Provider } = await quietly(() => import('oidc-provider'));
  const provider = new Provider(url, identitySettings(keys, options));
  provider.use(loginPage(provider));
  const server = createServer(provider.callback());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port, '127.0.0.1', resolve);
  });
  return {
    url,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function newKeys(): IdentityKeys {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = {
    ...privateKey.export({ format: 'jwk' }),
    kid: randomBytes(8).toString('hex'),
    use: 'sig',
    alg: 'RS256',
  };
  return { jwks: { keys: [key] } as IdentityKeys['jwks'], cookies: [randomBytes(32).toString('base64url')] };
}

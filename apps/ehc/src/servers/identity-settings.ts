import type { ClientMetadata, Configuration, JWKS } from 'oidc-provider';
import { memoryAdapter } from './identity-adapter.js';
import { logins } from './people.js';

export interface IdentityKeys {
  jwks: JWKS;
  cookies: string[];
}

/** A resource has to be named by a URI; tokens carry the audience instead. */
const caseworkApi = 'urn:ehc:casework';
const workingDay = 8 * 60 * 60;

/** Settings of the local OpenID Connect provider: one client for each person, and public ones for the API's page and the codec server. */
export function identitySettings(
  keys: IdentityKeys,
  {
    audience,
    caseworkUrl,
    codecServerUrl,
    tokenSeconds = 300,
  }: { audience: string; caseworkUrl: string; codecServerUrl?: string; tokenSeconds?: number },
): Configuration {
  return {
    adapter: memoryAdapter(),
    jwks: keys.jwks,
    cookies: { keys: keys.cookies },
    clients: [
      ...logins().map(personalClient),
      pageClient('casework-docs', `${caseworkUrl}/docs/oauth2-redirect.html`),
      ...(codecServerUrl ? [pageClient('histories', `${codecServerUrl}/signed-in`)] : []),
    ],
    scopes: ['openid', 'profile', 'casework'],
    claims: { openid: ['sub'], profile: ['name', 'email', 'la', 'provider', 'roles'] },
    pkce: { required: () => true },
    clientBasedCORS: (_ctx, origin) => [caseworkUrl, caseworkUrl.replace('localhost', '127.0.0.1')].includes(origin),
    ttl: {
      ...{ AccessToken: tokenSeconds, ClientCredentials: tokenSeconds, IdToken: tokenSeconds },
      ...{ Session: workingDay, Grant: workingDay, Interaction: 3600 },
    },
    interactions: { url: (_ctx, interaction) => `/login/${interaction.uid}` },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => caseworkApi,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          audience,
          scope: 'casework',
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    findAccount: (_ctx, login) => ({ accountId: login, claims: () => ({ sub: login, ...claimsOf(login) }) }),
    extraTokenClaims: (_ctx, token) => claimsOf('accountId' in token ? token.accountId : (token.clientId ?? '')),
  };
}

function personalClient({ login, secret }: { login: string; secret: string }): ClientMetadata {
  return {
    client_id: login,
    client_secret: secret,
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
  };
}

function pageClient(client_id: string, redirect: string): ClientMetadata {
  return {
    client_id,
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code'],
    response_types: ['code'],
    redirect_uris: [redirect],
  };
}

function claimsOf(login: string): Record<string, string | string[]> {
  const person = logins().find((someone) => someone.login === login);
  if (!person) return {};
  const { name, email, la, provider, role } = person;
  return { name, email, ...(la && { la }), ...(provider && { provider }), roles: [role] };
}

import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { logins, startIdentity, type LocalIdentity } from './identity.js';

const caseworkUrl = 'http://localhost:3000';
const redirect = `${caseworkUrl}/docs/oauth2-redirect.html`;

describe('the local identity provider', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'ehc-identity-'));
  let identity: LocalIdentity;

  beforeAll(async () => {
    identity = await startIdentity({ port: await getPort(), dataFolder, audience: 'ehc-casework', caseworkUrl });
  });
  afterAll(async () => {
    await identity.stop();
    rmSync(dataFolder, { recursive: true });
  });

  const tokenOf = async (login: string, secret: string) => {
    const authorization = `Basic ${Buffer.from(`${login}:${secret}`).toString('base64')}`;
    const body = new URLSearchParams({ grant_type: 'client_credentials' });
    return fetch(`${identity.url}/token`, { method: 'POST', headers: { authorization }, body });
  };
  const verified = async (response: Response, by = identity) => {
    const { access_token: token } = (await response.json()) as { access_token: string };
    const keys = createRemoteJWKSet(new URL(`${by.url}/jwks`));
    return jwtVerify(token, keys, {
      issuer: identity.url,
      audience: 'ehc-casework',
      typ: 'at+jwt',
      algorithms: ['RS256'],
    });
  };

  it('has one person for each role in each local authority, and advisers of two providers', () => {
    expect(logins()).toHaveLength(46);
    expect(new Set(logins().map(({ login }) => login)).size).toBe(46);
    expect(logins().find(({ login }) => login === 'wigan.panel')).toMatchObject({ la: 'WI', role: 'panel' });
    expect(logins().filter(({ role }) => role === 'adviser')).toMatchObject([
      { login: 'adviser.north', provider: 'north-mediation' },
      { login: 'adviser.south', provider: 'south-mediation' },
    ]);
  });

  it('gives each person a signed token that says who they are, where, and in which role', async () => {
    for (const { login, secret, name, la, provider, role } of logins()) {
      const { payload } = await verified(await tokenOf(login, secret));
      expect(payload).toMatchObject({ sub: login, name, roles: [role] });
      expect([payload['la'], payload['provider']]).toEqual([la, provider]);
    }
  });

  it('gives no token for a wrong secret', async () => {
    expect((await tokenOf('essex.officer', 'ehc-essex.manager')).status).toBe(401);
  });

  it('still stands by its tokens when it is started again on the same data folder', async () => {
    const response = await tokenOf('essex.officer', 'ehc-essex.officer');
    const again = await startIdentity({ port: await getPort(), dataFolder, audience: 'ehc-casework', caseworkUrl });
    expect((await verified(response, again)).payload.sub).toBe('essex.officer');
    await again.stop();
  });

  it('logs a person in at a page, for the documentation of the API, and gives the page their token', async () => {
    const browse = browser(identity.url);
    const verifier = randomBytes(32).toString('base64url');
    const question = new URLSearchParams({
      client_id: 'casework-docs',
      response_type: 'code',
      redirect_uri: redirect,
      scope: 'openid',
      code_challenge_method: 'S256',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    });
    const page = (await browse(`/auth?${question}`)).headers.get('location')!;
    expect(await (await browse(page)).text()).toContain('Login name, such as essex.officer');
    expect(await (await browse(page, { login: 'essex.nobody' })).text()).toContain(
      'There is nobody with that login name.',
    );
    const resumed = (await browse(page, { login: 'ealing.manager' })).headers.get('location')!;
    const back = new URL((await browse(resumed)).headers.get('location')!);
    expect(back.href).toContain(redirect);
    const answer = await browse('/token', {
      grant_type: 'authorization_code',
      client_id: 'casework-docs',
      redirect_uri: redirect,
      code: back.searchParams.get('code')!,
      code_verifier: verifier,
    });
    expect(answer.headers.get('access-control-allow-origin')).toBe(caseworkUrl);
    expect((await verified(answer)).payload).toMatchObject({ sub: 'ealing.manager', la: 'EA', roles: ['manager'] });
  });
});

/** Follows no redirects, keeps cookies, and sends forms. */
function browser(site: string) {
  const cookies = new Map<string, string>();
  return async (path: string, form?: Record<string, string>) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(path, site), {
      redirect: 'manual',
      headers: { cookie, origin: caseworkUrl },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const text of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(text)!;
      cookies.set(name!, value!);
    }
    return response;
  };
}

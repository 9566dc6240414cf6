import { createHmac, createPublicKey } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { DataSource } from 'typeorm';
import { withinLa } from '../database/index.js';
import { testIssuer, type TestIssuer, type TokenChanges } from '../testing/test-issuer.js';
import { tokenVerifier, type VerifyToken } from './index.js';

const officer = { subject: 'u-17', la: 'EX', roles: ['send-officer'], name: 'Ann Officer' };
const adviser = { subject: 'a-3', la: '', provider: 'north-mediation', roles: ['adviser'] };
const inSeconds = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds;
const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

let issuer: TestIssuer;
let verify: VerifyToken;
beforeAll(async () => {
  issuer = await testIssuer();
  verify = tokenVerifier(issuer);
});
afterAll(() => issuer.close());

async function reasonFor(token: string): Promise<string | undefined> {
  const refused = await verify(token).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(refused).toMatchObject({ status: 401, type: '/problems/not-signed-in' });
  return (refused as { detail: string }).detail;
}

describe('given an access token of the issuer', () => {
  it('when it is good, then it names the person, the LA and the roles', async () =>
    expect(await verify(await issuer.tokenFor(officer))).toEqual(officer));

  it.each(['JWT', 'application/at+jwt'])('when its type is %s, then it is good as well', async (typ) =>
    expect(await verify(await issuer.tokenFor(officer, { header: { typ } }))).toEqual(officer),
  );

  it.each<[string, TokenChanges, string]>([
    ['another issuer', { claims: { iss: 'http://elsewhere.example' } }, 'its claim iss'],
    ['another audience', { claims: { aud: 'another-service' } }, 'its claim aud'],
    ['no audience', { claims: { aud: undefined } }, 'its claim aud'],
    ['an end that has passed', { claims: { exp: inSeconds(-60) } }, 'it has expired'],
    ['no end', { claims: { exp: undefined } }, 'its claim exp'],
    ['a beginning that is still to come', { claims: { nbf: inSeconds(60) } }, 'its claim nbf'],
    [
      'an age of more than five minutes, however long it lives',
      { claims: { iat: inSeconds(-400), exp: inSeconds(3_600) } },
      'it has expired',
    ],
    ['no day of issue', { claims: { iat: undefined } }, 'its claim iat'],
    ['no subject', { claims: { sub: undefined } }, 'its claim sub'],
    ['no LA', { claims: { la: undefined } }, 'its claim la'],
    ['an LA that is none', { claims: { la: 'Essex' } }, 'its claim la'],
    ['an LA and a provider', { claims: { provider: 'north-mediation' } }, 'its claim provider'],
    ['an empty LA', { claims: { la: '' } }, 'its claim la'],
    ['no roles', { claims: { roles: undefined } }, 'its claim roles'],
    ['an empty list of roles', { claims: { roles: [] } }, 'its claim roles'],
    ['the type of an identity assertion', { header: { typ: 'logout+jwt' } }, 'it is not an access token'],
    ['no type', { header: { typ: undefined } }, 'it is not an access token'],
    ['a key the issuer does not have', { header: { kid: 'other-key' } }, 'it is not signed by the issuer'],
  ])('when it has %s, then it is refused and told why', async (_, changes, reason) =>
    expect(await reasonFor(await issuer.tokenFor(officer, changes))).toContain(reason),
  );

  it('when it names a provider in place of an LA, then it is good, and opens the records of no LA', async () => {
    const who = await verify(await issuer.tokenFor(adviser));
    expect(who).toEqual(adviser);
    await expect(withinLa({} as DataSource, who, () => Promise.resolve('opened'))).rejects.toThrow(
      'The LA code must be 2 to 4 capital letters',
    );
  });

  it.each(['North', '-north', 'n', '', 'north mediation', 'n'.repeat(41), 7])(
    'when it names the provider %j, then it is refused and told why',
    async (provider) =>
      expect(await reasonFor(await issuer.tokenFor(adviser, { claims: { provider } }))).toContain('its claim provider'),
  );

  it.each([{ la: '' }, { la: 'Essex' }])('when it names a provider and the LA %j, then it is refused', async (claims) =>
    expect(await reasonFor(await issuer.tokenFor(adviser, { claims }))).toContain('its claim la'),
  );

  it('when a letter of it was changed, then it is refused', async () => {
    const [header, , signature] = (await issuer.tokenFor(officer)).split('.');
    const payload = {
      iss: issuer.issuer,
      aud: issuer.audience,
      sub: 'u-18',
      la: 'EX',
      roles: ['manager'],
      exp: inSeconds(300),
    };
    expect(await reasonFor(`${header}.${base64url(payload)}.${signature}`)).toContain('it is not signed by the issuer');
  });
});

describe('given a token that somebody else made', () => {
  const payload = () => ({
    iss: issuer.issuer,
    aud: issuer.audience,
    sub: 'u-17',
    la: 'EX',
    roles: ['manager'],
    exp: inSeconds(300),
  });

  it('when it says that it needs no signature, then it is refused', async () =>
    expect(await reasonFor(`${base64url({ alg: 'none', typ: 'at+jwt' })}.${base64url(payload())}.`)).toContain(
      'its algorithm is not allowed',
    ));

  it("when the issuer's public key was used as a shared secret, then it is refused", async () => {
    const secret = createPublicKey({ key: issuer.publicJwk, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
    const signed = `${base64url({ alg: 'HS256', typ: 'at+jwt', kid: 'test-key' })}.${base64url(payload())}`;
    const signature = createHmac('sha256', secret).update(signed).digest('base64url');
    expect(await reasonFor(`${signed}.${signature}`)).toContain('its algorithm is not allowed');
  });

  it('when it brings the address of its own keys, then nobody asks there and it is refused', async () => {
    const { publicKey, privateKey } = await generateKeyPair('RS256');
    const jwk = { ...(await exportJWK(publicKey)), kid: 'test-key', alg: 'RS256' };
    let asked = 0;
    const foreign = createServer((_, response) => {
      asked += 1;
      response.end(JSON.stringify({ keys: [jwk] }));
    });
    await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve));
    const jku = `http://127.0.0.1:${(foreign.address() as AddressInfo).port}/keys`;
    const token = await new SignJWT(payload())
      .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: 'test-key', jku, jwk })
      .sign(privateKey);
    expect(await reasonFor(token)).toContain('it is not signed by the issuer');
    expect(asked).toBe(0);
    foreign.close();
  });

  it.each(['', 'not-a-token', 'a.b.c', 'e30.e30.e30'])('when it is %j, then it is refused', async (token) =>
    expect(await reasonFor(token)).toContain('The access token was not accepted'),
  );
});

describe('given an issuer that does not answer', () => {
  it('when somebody signs in, then the service asks to try again and blames nobody', async () => {
    const gone = tokenVerifier({ issuer: 'http://127.0.0.1:1', audience: 'ehc-casework' });
    await expect(gone(await issuer.tokenFor(officer))).rejects.toMatchObject({
      status: 503,
      headers: { 'Retry-After': '5' },
    });
  });

  it('when the address of the issuer is not the name it gives itself, then no token is accepted', async () => {
    const misnamed = tokenVerifier({ issuer: `${issuer.issuer}/`, audience: 'ehc-casework' });
    await expect(misnamed(await issuer.tokenFor(officer))).rejects.toMatchObject({ status: 503 });
  });
});

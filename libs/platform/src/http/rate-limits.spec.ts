import type { Principal } from '../auth/index.js';
import { sampleService } from '../testing/sample-service.js';
import { testIssuer, type TestIssuer } from '../testing/test-issuer.js';

let issuer: TestIssuer;
let sample: Awaited<ReturnType<typeof sampleService>>;
beforeEach(async () => {
  issuer = await testIssuer();
  sample = await sampleService({
    config: {
      PORT: 0,
      LOG_LEVEL: 'silent',
      OIDC_ISSUER: issuer.issuer,
      RATE_LIMIT_PER_MINUTE: 5,
      RATE_LIMIT_FAILED_SIGN_INS: 3,
      RATE_LIMIT_FAILED_CONTACTS: 2,
    },
    access: { rolesFor: () => ['send-officer'] },
  });
});
afterEach(async () => {
  await sample.stop();
  await issuer.close();
});

const officer = { subject: 'u-1', la: 'EX', roles: ['send-officer'] };
const ask = async (
  subject: string | undefined,
  { url = '/cases/EX-2026-0141', payload = '', ...who }: { url?: string; payload?: string } & Partial<Principal> = {},
) => {
  const token = subject && (await issuer.tokenFor({ ...officer, ...who, subject }));
  return sample.service.app.inject({
    method: payload ? 'POST' : 'GET',
    url,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(payload && { 'content-type': 'application/json' }),
    },
    ...(payload && { payload }),
  });
};
const times = async (count: number, send: () => ReturnType<typeof ask>) => {
  const answers = [];
  for (let sent = 0; sent < count; sent += 1) answers.push(await send());
  return answers;
};
const notLimited = (answers: { statusCode: number }[]): boolean =>
  answers.every(({ statusCode }) => statusCode !== 429);

describe('given a limit of 5 requests a minute', () => {
  it('when somebody asks a sixth time, then they are told how long to wait, as a problem', async () => {
    const answers = await times(6, () => ask('u-1'));
    expect(notLimited(answers.slice(0, 5))).toBe(true);
    expect(answers[4]!.headers).toMatchObject({ 'ratelimit-limit': '5', 'ratelimit-remaining': '0' });
    const refused = answers[5]!;
    expect(refused.json()).toMatchObject({ status: 429, type: '/problems/too-many-requests' });
    expect(refused.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60);
    expect(refused.headers['retry-after']).toMatch(/^\d+$/);
  });

  it('when one person has used theirs, then a colleague and a namesake at another authority have all of theirs', async () => {
    await times(6, () => ask('u-1'));
    expect(notLimited([await ask('u-2'), await ask('u-1', { la: 'WI' })])).toBe(true);
  });

  it('when the share is used up, then a body is refused before it is read', async () => {
    await times(5, () => ask('u-1'));
    expect((await ask('u-1', { url: '/cases', payload: '{"broken' })).statusCode).toBe(429);
  });

  it('when health, readiness and metrics are asked, then they always answer', async () => {
    for (const url of ['/health', '/ready', '/metrics'])
      expect(notLimited(await times(8, () => ask(undefined, { url })))).toBe(true);
  });

  it('when a token is not accepted, then the answer is 401 and says why', async () => {
    const authorization = `Bearer ${await issuer.tokenFor(officer, { claims: { aud: 'another-service' } })}`;
    const answer = await sample.service.app.inject({ url: '/cases/EX-2026-0141', headers: { authorization } });
    expect(answer.json()).toMatchObject({ status: 401, detail: expect.stringContaining('its claim aud') });
  });

  it('when two providers have an adviser of the same name, then each has a share of their own', async () => {
    const adviser = (provider: string) => ask('a-1', { la: '', provider, roles: ['adviser'] });
    await times(6, () => adviser('north-mediation'));
    expect((await adviser('north-mediation')).statusCode).toBe(429);
    expect(notLimited([await adviser('south-mediation')])).toBe(true);
  });
});

describe('given 3 failed sign-ins a minute and address', () => {
  it('when a fourth comes, then it is refused, and who has a good token at that address is not', async () => {
    const statuses = (await times(4, () => ask(undefined))).map(({ statusCode }) => statusCode);
    expect(statuses).toEqual([401, 401, 401, 429]);
    expect(notLimited([await ask('u-1')])).toBe(true);
  });
});

describe('given an adviser of a provider, and 2 commands an hour to what is not there for them', () => {
  const adviser = { la: '', provider: 'north-mediation', roles: ['adviser'] };
  const contact = (subject: string, who: Partial<Principal> = adviser) =>
    ask(subject, { ...who, url: '/cases/EX-2026-0141/contacts', payload: '{"noticeDated":"2026-10-01"}' });

  it('when a third comes, then it is refused for an hour at most, and they may still read', async () => {
    const answers = await times(3, () => contact('a-1'));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 429]);
    expect(Number(answers[2]!.headers['retry-after'])).toBeGreaterThan(3_500);
    expect(notLimited([await ask('a-1', adviser)])).toBe(true);
  });

  it('when a colleague of theirs, or an officer, asks for what is not there, then that is counted for them alone', async () => {
    await times(3, () => contact('a-1'));
    expect((await contact('a-2')).statusCode).toBe(404);
    expect((await times(4, () => contact('u-1', officer))).map(({ statusCode }) => statusCode)).toEqual([
      404, 404, 404, 404,
    ]);
  });
});

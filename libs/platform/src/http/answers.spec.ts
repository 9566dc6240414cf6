import { sampleService } from '../testing/sample-service.js';

let sample: Awaited<ReturnType<typeof sampleService>>;
beforeAll(async () => {
  sample = await sampleService();
});
afterAll(() => sample.stop());

describe('who may come in', () => {
  it('given no token, then the answer is a 401 problem with a challenge', async () => {
    const answer = await sample.service.app.inject({ url: '/cases/EX-2026-0141' });
    expect(answer.statusCode).toBe(401);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.headers['www-authenticate']).toBe('Bearer realm="ehc"');
    expect(answer.json()).toEqual({
      type: '/problems/not-signed-in',
      title: 'You are not signed in',
      status: 401,
      detail: 'Send an access token in the Authorization header.',
      requestId: answer.headers['x-request-id'],
    });
  });

  it('given a token that is none, then the challenge says so', async () => {
    const answer = await sample.service.app.inject({
      url: '/cases/EX-2026-0141',
      headers: { authorization: 'Bearer abc' },
    });
    expect(answer.statusCode).toBe(401);
    expect(answer.headers['www-authenticate']).toContain('error="invalid_token"');
  });

  it('given a good token, then the route knows who it is', async () => {
    const answer = await sample.service.app.inject({ url: '/cases/EX-2026-0141', headers: sample.signedIn });
    expect(answer.json()).toEqual({ subject: 'u-17', la: 'EX', roles: ['send-officer'] });
  });

  it('given a public route, then nobody need sign in', async () => {
    const answer = await sample.service.app.inject({ url: '/cases/EX-2026-0141/certificate' });
    expect([answer.statusCode, answer.body]).toEqual([200, 'genuine']);
  });
});

describe('what a caller is told', () => {
  const post = (payload: string | object, type = 'application/json') =>
    sample.service.app.inject({
      method: 'POST',
      url: '/cases',
      headers: { ...sample.signedIn, 'content-type': type },
      payload,
    });

  it.each([
    ['JSON that is none', () => post('{"child":'), 400, '/problems/bad-request'],
    ['a body that would change prototypes', () => post('{"__proto__":{"admin":true}}'), 400, '/problems/bad-request'],
    ['an empty body', () => post(''), 400, '/problems/bad-request'],
    ['a body above 1 MiB', () => post(JSON.stringify({ child: 'x'.repeat(1_048_577) })), 413, '/problems/too-large'],
    [
      'a body that is a form',
      () => post('child=x', 'application/x-www-form-urlencoded'),
      415,
      '/problems/unsupported-media-type',
    ],
    ['plain text', () => post('child', 'text/plain'), 415, '/problems/unsupported-media-type'],
    [
      'an unknown route',
      () => sample.service.app.inject({ url: '/children/mary-smith', headers: sample.signedIn }),
      404,
      '/problems/not-found',
    ],
    [
      'an address that cannot be read',
      () => sample.service.app.inject({ url: '/cases/%E0%A4%A', headers: sample.signedIn }),
      400,
      '/problems/bad-request',
    ],
    [
      'a fault of the service',
      () => sample.service.app.inject({ url: '/cases/EX-2026-0141/fault', headers: sample.signedIn }),
      500,
      '/problems/internal-error',
    ],
  ])('given %s, then it is a problem of its own type without what was sent', async (_, send, status, type) => {
    const answer = await send();
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.json()).toMatchObject({ status, type, requestId: answer.headers['x-request-id'] });
    expect(answer.body).not.toMatch(/mary|High Street|\bat \S+:\d/i);
  });

  it('given fields that are wrong or unknown, then each is named', async () => {
    const answer = await post({ child: { bornOn: 'May', nickname: 'x' } });
    expect(answer.json()).toMatchObject({
      status: 400,
      errors: [
        { field: 'child.bornOn', problem: 'Invalid ISO date' },
        { field: 'child.nickname', problem: 'This field is not known here' },
      ],
    });
  });

  it('given a move that the law does not allow, then the refusal names the provision', async () => {
    const answer = await sample.service.app.inject({
      method: 'POST',
      url: '/cases/EX-2026-0141/decision',
      headers: sample.signedIn,
    });
    expect(answer.json()).toMatchObject({
      status: 409,
      type: '/problems/not-allowed-at-this-stage',
      provision: 'SEND Regs 2014 reg 13(2)',
    });
  });
});

describe('every answer', () => {
  it.each(['/cases/EX-2026-0141', '/nowhere', '/health', '/openapi.json', '/docs'])(
    'given %s, then nothing is stored and nothing is framed',
    async (url) =>
      expect((await sample.service.app.inject({ url })).headers).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
        'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      }),
  );

  it("given the caller's own request ID, then it is kept, unless it could forge a log line", async () => {
    const idFor = async (id: string) =>
      (await sample.service.app.inject({ url: '/health', headers: { 'x-request-id': id } })).headers['x-request-id'];
    expect(await idFor('trace-12345')).toBe('trace-12345');
    expect(await idFor('x" ,"level":"fatal')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

import { testKeys } from '@ehc/platform/testing';
import { codecServerUnderTest, keys, manager, stored, ui, valueOf } from './testing/codec-server-under-test.js';

let server: Awaited<ReturnType<typeof codecServerUnderTest>>;
beforeAll(async () => void (server = await codecServerUnderTest()), 60_000);
afterAll(() => server?.stop());

const fact = { kind: 'assessment-decided', on: '2026-10-12', assess: false };
const named = (subject: string) => ({ ...manager, subject });

describe('given a history of a case of Essex', () => {
  it.each(['manager', 'history-reader'])(
    'when a %s of Essex asks, then it is readable, and the call is on record',
    async (role) => {
      const who = { subject: `essex.${role}`, la: 'EX', roles: ['ops', role] };
      const answer = await server.ask({ payloads: [await stored(fact), await stored(null)] }, { who });
      expect(answer.status).toBe(200);
      expect(answer.body.payloads.map(valueOf)).toEqual([fact, null]);
      expect(answer.headers['x-not-decoded']).toBeUndefined();
      expect(await server.calls(who.subject)).toMatchObject([
        {
          la: 'EX',
          subject: who.subject,
          roles: ['ops', role],
          namespace: 'default',
          payloads: 2,
          decoded: 2,
          outcome: 'decoded',
          not_decoded: {},
          called_at: expect.any(Date),
        },
      ]);
    },
  );

  it.each([[['ops']], [['send-officer', 'decision-maker']], [['adviser']]])(
    'when somebody asks who is %j, then it is refused, and that is on record',
    async (roles) => {
      const who = { subject: `essex.${roles.join('+')}`, la: 'EX', roles };
      const answer = await server.ask({ payloads: [await stored(fact)] }, { who });
      expect(answer).toMatchObject({ status: 403, body: { type: '/problems/forbidden' } });
      expect(await server.calls(who.subject)).toMatchObject([
        { payloads: 1, decoded: 0, outcome: 'refused: forbidden' },
      ]);
    },
  );

  it('when a manager of Wigan asks, then it stays as it is, and the record of Wigan says so', async () => {
    const payload = await stored(fact);
    const who = { subject: 'wigan.manager', la: 'WI', roles: ['manager'] };
    const own = await stored(fact, 'ehc-assessment/WI-2026-0001');
    const answer = await server.ask({ payloads: [payload, own, await stored(fact, 'yearly-survey')] }, { who });
    expect(answer.body.payloads[0]).toEqual(payload);
    expect(valueOf(answer.body.payloads[1])).toEqual(fact);
    expect(answer.headers['x-not-decoded']).toBe('0 another-authority, 2 another-authority');
    expect(await server.calls(who.subject)).toMatchObject([
      { la: 'WI', payloads: 3, decoded: 1, outcome: 'decoded in part', not_decoded: { 'another-authority': 2 } },
    ]);
  });

  it('when it says that it is of Wigan and is of Essex, then a manager of Wigan reads nothing of it', async () => {
    const payload = await stored(fact);
    payload.metadata!['encryption-la'] = Buffer.from('WI').toString('base64');
    const answer = await server.ask({ payloads: [payload] }, { who: { ...named('wigan.forger'), la: 'WI' } });
    expect(answer.body.payloads).toEqual([payload]);
    expect(answer.headers['x-not-decoded']).toBe('0 altered');
  });

  it('when one payload was altered and the key of another is gone, then the rest is readable and it is said which are not', async () => {
    const [altered, keyGone, good] = [
      await stored(fact),
      await stored(fact, undefined, {
        ...keys,
        EX: { ...testKeys('EX')['EX']!, current: 'k0', keys: { k0: keys['EX']!.keys['k1']! } },
      }),
      await stored(fact),
    ];
    const bytes = Buffer.from(altered.data!, 'base64');
    bytes[bytes.length - 1]! ^= 1;
    altered.data = bytes.toString('base64');
    const short = { ...good, data: 'AAAA' };
    const answer = await server.ask({ payloads: [altered, keyGone, good, short] }, { who: named('essex.mender') });
    expect(answer.body.payloads.filter((_: unknown, index: number) => index !== 2)).toEqual([altered, keyGone, short]);
    expect(valueOf(answer.body.payloads[2])).toEqual(fact);
    expect(answer.headers['x-not-decoded']).toBe('0 altered, 1 unknown-key, 3 altered');
    expect(await server.calls('essex.mender')).toMatchObject([
      { decoded: 1, not_decoded: { altered: 2, 'unknown-key': 1 } },
    ]);
  });

  it('when a payload is readable anyway, or the temporal program asks with nothing, then that is what comes back', async () => {
    const plain = {
      metadata: { encoding: Buffer.from('json/plain').toString('base64') },
      data: Buffer.from('1').toString('base64'),
    };
    expect((await server.ask({ payloads: [plain] })).body).toEqual({ payloads: [plain] });
    expect((await server.ask({})).body).toEqual({ payloads: [] });
  });
});

describe('given a request that is not what it should be', () => {
  const who = named('essex.careless');
  it.each<[string, unknown, Record<string, string | undefined>, number]>([
    ['another namespace', { payloads: [] }, { 'x-namespace': 'payroll' }, 400],
    ['no namespace', { payloads: [] }, { 'x-namespace': '' }, 400],
    ['what is no payload', { payloads: [{ data: 'not base64!' }] }, {}, 400],
    ['what is no JSON', '{', {}, 400],
    ['a form', 'payloads=1', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['201 payloads', { payloads: Array.from({ length: 201 }, () => ({})) }, {}, 413],
    ['more than 1 MiB', { payloads: [{ data: 'A'.repeat(1_048_576) }] }, {}, 413],
    ['a page of another origin', { payloads: [] }, { origin: 'https://evil.example' }, 403],
  ])('when it has %s, then it is refused as a problem', async (_, body, headers, status) => {
    const answer = await server.ask(body, { who, headers });
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.status).toBe(status);
    expect(answer.body.status).toBe(status);
  });

  it('then each call that came as far as a signed-in person is on record with why', async () =>
    expect((await server.calls(who.subject)).map(({ outcome, namespace }) => [outcome, namespace])).toEqual([
      ['refused: bad-request', 'payroll'],
      ['refused: bad-request', ''],
      ['refused: bad-request', 'default'],
      ['refused: too-large', 'default'],
      ['refused: forbidden', 'default'],
    ]));

  it('when 200 payloads come, then all are decoded', async () => {
    const payload = await stored(fact);
    const answer = await server.ask({ payloads: Array.from({ length: 200 }, () => payload) });
    expect(answer.body.payloads).toHaveLength(200);
  });

  it.each([
    ['has expired', { claims: { exp: Math.floor(Date.now() / 1000) - 60 } }],
    ['is for another audience', { claims: { aud: 'x' } }],
  ])('when the token %s, then the answer is 401 and nothing is read', async (_, changes) => {
    const answer = await server.ask({ payloads: [await stored(fact)] }, { changes, who: named('essex.late') });
    expect(answer).toMatchObject({
      status: 401,
      headers: { 'www-authenticate': expect.stringContaining('invalid_token') },
    });
    expect(await server.calls('essex.late')).toEqual([]);
  });

  it('when the account was switched off, then the answer is 401, and that is on record', async () => {
    await server.admin(
      `insert into casefile.staff (la, subject, name, roles, switched_off_at) values ('EX', 'essex.gone', 'x', '{}', now())`,
    );
    const answer = await server.ask({ payloads: [await stored(fact)] }, { who: named('essex.gone') });
    expect(answer.status).toBe(401);
    expect(await server.calls('essex.gone')).toMatchObject([{ decoded: 0, outcome: 'refused: not-signed-in' }]);
  });

  it.each(['/encode', '/', '/decode/x'])('when %s is asked for, then there is no such address', async (url) =>
    expect((await server.service.app.inject({ method: 'POST', url })).statusCode).toBe(404),
  );
});

describe('given a person who asks and asks', () => {
  it('when they have asked 60 times in a minute, then they are told how long to wait, and others are not held up', async () => {
    const who = named('essex.copier');
    for (let call = 0; call < 60; call += 1) expect((await server.ask({}, { who })).status).toBe(200);
    const answer = await server.ask({}, { who });
    expect(answer).toMatchObject({ status: 429, body: { type: '/problems/too-many-requests' } });
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(answer.headers['retry-after'])).toBeLessThanOrEqual(60);
    expect((await server.ask({}, { who: named('essex.other') })).status).toBe(200);
    expect((await server.ask({}, { who: { ...who, la: 'WI' } })).status).toBe(200);
  });
});

describe('given a page in a browser', () => {
  const preflight = (origin: string, asksFor = 'authorization,content-type,x-namespace') =>
    server.service.app.inject({
      method: 'OPTIONS',
      url: '/decode',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': asksFor },
    });

  it.each([ui, 'https://temporal.council.example'])(
    'when it is the Temporal UI at %s, then the browser may send and read',
    async (origin) => {
      const { statusCode, headers } = await preflight(origin);
      expect(statusCode).toBe(204);
      expect(headers).toMatchObject({
        'access-control-allow-origin': origin,
        'access-control-allow-headers': 'authorization, authorization-extras, content-type, x-namespace',
        'access-control-allow-methods': 'POST',
        'access-control-allow-credentials': 'true',
      });
      const answer = await server.ask({}, { headers: { origin } });
      expect(answer.headers).toMatchObject({
        'access-control-allow-origin': origin,
        vary: expect.stringContaining('Origin'),
      });
    },
  );

  it('when the sign-in has run out, then the page of the UI may read that', async () => {
    const answer = await server.ask({}, { headers: { origin: ui, authorization: 'Bearer abc' } });
    expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([401, ui]);
  });

  it.each([
    'https://evil.example',
    'null',
    'http://localhost:8234',
    'https://localhost:8233',
    'http://localhost:8233.evil.example',
  ])('when it is %s, then the browser is told nothing', async (origin) => {
    expect((await preflight(origin)).headers).not.toHaveProperty('access-control-allow-origin');
    const answer = await server.ask(
      { payloads: [await stored(fact)] },
      { headers: { origin }, who: named('essex.lured') },
    );
    expect(answer.status).toBe(403);
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
  });
});

describe('the record of calls', () => {
  it('given that it can not be written, then nothing is decoded', async () => {
    await server.admin('alter table casefile.decodings rename to away');
    try {
      const answer = await server.ask({ payloads: [await stored(fact)] }, { who: named('essex.unseen') });
      expect(answer.status).toBeGreaterThanOrEqual(500);
      expect(answer.text).not.toContain(Buffer.from('assessment-decided').toString('base64').slice(0, 12));
      expect(answer.body).not.toHaveProperty('payloads');
    } finally {
      await server.admin('alter table casefile.away rename to decodings');
    }
  });

  it.each([
    'update casefile.decodings set decoded = 0',
    'delete from casefile.decodings',
    'truncate casefile.decodings',
  ])('given even a superuser, when they try "%s", then it refuses', (sql) =>
    expect(server.admin(sql)).rejects.toThrow('the record of decodings is append-only'),
  );

  it('holds nothing that was decoded, and neither does the log', async () => {
    const { rows } = await server.admin('select * from casefile.decodings');
    expect(rows.length).toBeGreaterThan(60);
    expect(`${JSON.stringify(rows)}${server.log()}`).not.toContain('assessment-decided');
    expect(server.log()).not.toContain('Bearer');
  });
});

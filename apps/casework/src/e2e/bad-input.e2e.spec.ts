import { caseworkUnderTest, decisionMaker, type CaseworkUnderTest } from './casework-under-test.js';
import { aRequest, inDays } from './requests.js';

jest.setTimeout(60_000);
let casework: CaseworkUnderTest;
beforeAll(async () => {
  casework = await caseworkUnderTest();
});
afterAll(() => casework.stop());

const open = async (on = inDays(-7)): Promise<string> =>
  (await casework.post('/v1/assessments', aRequest(on))).body['reference'] as string;
const lines = async (): Promise<number> =>
  Number(
    (
      await casework.admin.query(
        'select (select count(*) from casefile.log) + (select count(*) from casefile.particulars) + (select count(*) from casefile.people) as n',
      )
    )[0].n,
  );

describe('given a request that cannot be right', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['a day that does not exist', aRequest('2026-02-30'), 'on'],
    ['a day still to come', aRequest(inDays(2)), 'on'],
    ['a number for a date', { ...aRequest(inDays(-1)), on: 20260101 }, 'on'],
    ['a field nobody knows', { ...aRequest(inDays(-1)), urgent: true }, 'urgent'],
    ['a requester who is none', { ...aRequest(inDays(-1)), requester: 'neighbour' }, 'requester'],
    ['no child', { on: inDays(-1), requester: 'parent' }, 'child'],
    [
      'a child not yet born',
      { ...aRequest(inDays(-1)), child: { name: 'Test Childe', dateOfBirth: inDays(0) } },
      'child.dateOfBirth',
    ],
    [
      'a person of 26',
      { ...aRequest(inDays(-1)), child: { name: 'Test Elder', dateOfBirth: '1999-01-01' } },
      'child.dateOfBirth',
    ],
  ])('when it has %s, then the field is named and nothing is kept', async (_, body, field) => {
    const before = await lines();
    const answer = await casework.post('/v1/assessments', body);
    expect(answer.headers['content-type']).toMatch('application/problem+json');
    expect([400, 409]).toContain(answer.status);
    expect(answer.body['errors'].map((error: { field: string }) => error.field)).toContain(field);
    expect(await lines()).toBe(before);
  });

  it.each<[string, Record<string, unknown>]>([
    [
      'from before the local agreement',
      aRequest('2001-01-01', { child: { name: 'Test Childe', dateOfBirth: '1999-06-01' } }),
    ],
    [
      'of a year that no calendar has',
      aRequest('0001-01-01', { child: { name: 'Test Childe', dateOfBirth: '0001-01-01' } }),
    ],
    ['with a character that cannot be kept', aRequest(inDays(-1), { particulars: { reasons: 'a\u0000b' } })],
    ['with half a character', aRequest(inDays(-1), { particulars: { reasons: 'a\ud800b' } })],
  ])('when it is %s, then it is a bad request, nothing breaks and nothing is kept', async (_, body) => {
    const before = await lines();
    const answer = await casework.post('/v1/assessments', body);
    expect(answer).toMatchObject({ status: 400, headers: { 'content-type': expect.stringContaining('problem+json') } });
    expect(await lines()).toBe(before);
  });

  it.each([
    '/v1/assessments/EX-2026-0001%00',
    '/v1/assessments/%25/deadlines/%25',
    '/v1/rules/ehc.final-plan/due-date?from=&area=ealing',
    '/v1/rules/ehc.final-plan/due-date?from=2026-02-30&area=ealing',
    '/v1/rules/ehc.final-plan/due-date?from=2026-09-01&as-at=soon',
    '/v1/rules/ehc.final-plan/due-date?from=2026-09-01&area=nowhere',
    '/v1/rules/ehc.final-plan/due-date?from=2026-09-01&area=',
    '/v1/assessments/EX-2026-0001/deadlines/%2525',
    `/v1/assessments?cursor=${Buffer.from('{"nextDueOn":"never","reference":"x"}').toString('base64url')}`,
  ])('when the address is %s, then it is refused and nothing breaks', async (address) =>
    expect([400, 404]).toContain((await casework.get(address)).status),
  );

  it('when the body is no JSON, then it says so', async () =>
    expect(await casework.post('/v1/assessments', '{"on":')).toMatchObject({
      status: 400,
      body: { type: expect.stringMatching('/problems/') },
    }));

  it('when the Idempotency-Key is missing, then it asks for one', async () =>
    expect(await casework.post('/v1/assessments', aRequest(inDays(-1)), {}, null)).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'Idempotency-Key' }] },
    }));

  it('when a child of 9 asks as a young person, then the age in the Act is named', async () =>
    expect(
      await casework.post('/v1/assessments', { ...aRequest(inDays(-1)), requester: 'young-person' }),
    ).toMatchObject({ status: 409, body: { type: '/problems/not-a-young-person', provision: 'CFA 2014 s.83(2)' } }));
});

describe('given a case whose request came last week', () => {
  it.each<[string, string, Record<string, unknown>, string, string]>([
    [
      'a decision before the family was told',
      'decision-to-assess',
      { on: inDays(0), assess: true, particulars: { reasons: 'needs' } },
      'not-allowed-at-this-stage',
      'CFA 2014 s.36(4); SEND Regs 2014 reg 3',
    ],
    [
      'a draft plan before the decision',
      'draft-plans',
      { on: inDays(0), letters: 'already-sent' },
      'not-allowed-at-this-stage',
      'CFA 2014 s.37(1)',
    ],
  ])('when there comes %s, then the provision is named and nothing changes', async (_, move, body, code, provision) => {
    const reference = await open();
    const before = await lines();
    const answer = await casework.post(`/v1/assessments/${reference}/${move}`, body, {
      roles: ['decision-maker', 'plan-coordinator'],
    });
    expect(answer).toMatchObject({ status: 409, body: { type: `/problems/${code}`, provision } });
    expect(await lines()).toBe(before);
  });

  it('when a step is dated before the request, then the field is named', async () => {
    const answer = await casework.post(`/v1/assessments/${await open()}/notice-of-consideration`, { on: inDays(-8) });
    expect(answer).toMatchObject({
      status: 409,
      body: { type: '/problems/before-it-began', errors: [{ field: 'on' }] },
    });
  });

  it.each(['toString', 'constructor', 'hasOwnProperty', '__proto__'])(
    'when the Idempotency-Key is %s, then it is a key like any other: recorded once, and answered again',
    async (key) => {
      const address = `/v1/assessments/${await open()}/notice-of-consideration`;
      const answers = [1, 2].map(() => casework.post(address, { on: inDays(-6) }, {}, key));
      const [first, again] = await Promise.all(answers);
      expect(first).toMatchObject({ status: 201, body: { entries: [{ kind: 'notice-of-consideration-given' }] } });
      expect(again!.body).toEqual(first!.body);
    },
  );

  it('when the role may not decide, then it is refused', async () =>
    expect(
      await casework.post(`/v1/assessments/${await open()}/decision-to-assess`, {
        on: inDays(0),
        assess: true,
        particulars: { reasons: 'no' },
      }),
    ).toMatchObject({ status: 403 }));

  it('when another authority looks, then there is nothing', async () => {
    const reference = await open();
    for (const path of ['', '/log', '/timeline', '/deadlines', '/deadlines/ehc.final-plan', '/plan-versions'])
      expect(await casework.get(`/v1/assessments/${reference}${path}`, { la: 'WI' })).toMatchObject({ status: 404 });
    expect(
      await casework.post(
        `/v1/assessments/${reference}/views`,
        { on: inDays(0), particulars: { views: 'x' } },
        { la: 'WI' },
      ),
    ).toMatchObject({ status: 404 });
  });

  it('when a command nobody knows is sent, then it is not found', async () =>
    expect(await casework.post(`/v1/assessments/${await open()}/abolition`, { on: inDays(0) })).toMatchObject({
      status: 404,
    }));
});

describe('given the same request twice', () => {
  it('when it comes again with its key, then it is answered as before and written once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => casework.post('/v1/assessments', aRequest(inDays(-3)), {}, 'second-click-1')),
    );
    expect(new Set(answers.map(({ status, body }) => `${status} ${JSON.stringify(body)}`)).size).toBe(1);
    const reference = answers[0]!.body['reference'] as string;
    const repeated = await Promise.all(
      [1, 2, 3].map(() =>
        casework.post(`/v1/assessments/${reference}/notice-of-consideration`, { on: inDays(-2) }, {}, 'second-click-2'),
      ),
    );
    expect(new Set(repeated.map(({ status, body }) => `${status} ${JSON.stringify(body)}`)).size).toBe(1);
    const log = (await casework.get(`/v1/assessments/${reference}/log`)).body;
    expect(log['items'].map((item: { kind: string }) => item.kind)).toEqual([
      'request-received',
      'officer-named',
      'notice-of-consideration-given',
    ]);
    expect(log['chain']).toEqual({ valid: true });
  });

  it('when the key comes with another request, then it is refused', async () => {
    const reference = await open();
    await casework.post(`/v1/assessments/${reference}/notice-of-consideration`, { on: inDays(-2) }, {}, 'another-body');
    expect(
      await casework.post(
        `/v1/assessments/${reference}/notice-of-consideration`,
        { on: inDays(-1) },
        {},
        'another-body',
      ),
    ).toMatchObject({ status: 422, body: { type: '/problems/key-used-for-another-request' } });
  });
});

describe('given two people who decide at once', () => {
  it('then one decision stands and the other is told of it', async () => {
    const reference = await open();
    await casework.post(`/v1/assessments/${reference}/notice-of-consideration`, { on: inDays(-6) });
    const decide = (assess: boolean) =>
      casework.post(
        `/v1/assessments/${reference}/decision-to-assess`,
        { on: inDays(0), assess, particulars: { reasons: 'as discussed' } },
        decisionMaker,
      );
    const answers = await Promise.all([decide(true), decide(false), decide(true)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const log = (await casework.get(`/v1/assessments/${reference}/log`)).body;
    expect(log['items'].filter((item: { kind: string }) => item.kind === 'assessment-decided')).toHaveLength(1);
  });
});

import { allRoles } from '@ehc/casefile/access';
import { rawFault, rawRequests } from '@ehc/platform/raw-requests';
import fc from 'fast-check';
import { openApi } from '../open-api.js';
import { caseworkUnderTest, type CaseworkUnderTest } from './casework-under-test.js';
import { conformanceTo } from './conformance.js';
import { requestsFrom } from './requests-from.js';
import { aRequest, inDays } from './requests.js';

jest.setTimeout(300_000);
const document = openApi();
let casework: CaseworkUnderTest;
let references: string[];
beforeAll(async () => {
  casework = await caseworkUnderTest();
  const opened = await Promise.all([5, 6, 7].map((days) => casework.post('/v1/assessments', aRequest(inDays(-days)))));
  references = opened.map(({ body }) => body['reference'] as string);
});
afterAll(() => casework.stop());

const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
const requests = 1_500;
const atOnce = 10;

describe('given requests made from the OpenAPI document, with something awkward in them now and then', () => {
  it(`then no answer is a fault of the service, and each is as documented (FUZZ_SEED=${seed})`, async () => {
    const { faultOf } = conformanceTo(document);
    const keys = ['ehc.final-plan', 'ehc.advice'];
    const arbitrary = requestsFrom(document, { reference: references, key: keys, id: keys });
    const made = fc.sample(fc.tuple(arbitrary, fc.constantFrom(...allRoles)), { seed, numRuns: requests });
    const tokens = new Map<string, string>();
    for (const role of allRoles)
      tokens.set(role, await casework.token({ subject: `essex.${role}`, roles: [role, 'manager'] }));
    const statuses = new Map<number, number>();
    const faults: string[] = [];
    const send = async ([{ method, url, headers, body }, role]: (typeof made)[number]) => {
      const answer = await casework.app.inject({
        method: method as 'GET',
        url,
        headers: {
          ...headers,
          authorization: `Bearer ${tokens.get(role)}`,
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { payload: JSON.stringify(body) }),
      });
      statuses.set(answer.statusCode, (statuses.get(answer.statusCode) ?? 0) + 1);
      const contentType = String(answer.headers['content-type']);
      const fault = faultOf({ method, url, status: answer.statusCode, contentType, text: answer.body });
      if (fault) faults.push(`${role}: ${fault}\n  sent: ${JSON.stringify(body)?.slice(0, 500)}`);
    };
    for (let sent = 0; sent < made.length; sent += atOnce) await Promise.all(made.slice(sent, sent + atOnce).map(send));
    expect(faults).toEqual([]);
    expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 201, 400, 403, 404]));
    expect((await casework.get('/v1/assessments')).status).toBe(200);
  });
});

describe('given bytes that no client would send', () => {
  let target: { host: string; port: number; path: string; token: string };
  beforeAll(async () => {
    await casework.app.listen(0, '127.0.0.1');
    const port = Number(new URL(await casework.app.getUrl()).port);
    target = { host: '127.0.0.1', port, path: '/v1/assessments', token: await casework.token() };
  });

  it.each(rawRequests.filter(({ slow }) => !slow).map((request) => [request.name, request] as const))(
    'when it is %s, then it is refused with a problem',
    async (_, request) => expect(await rawFault(request, target)).toBeUndefined(),
  );

  it('when a correction holds a value 10,000 deep, then it is refused with a problem', async () => {
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    const body = `{"on":"${inDays(0)}","corrects":1,"instead":{"requester":${deep}},"particulars":{"reason":"r"}}`;
    const answer = await casework.post(`/v1/assessments/${references[0]}/corrections`, body, { roles: ['manager'] });
    expect(answer).toMatchObject({ status: 400, headers: { 'content-type': expect.stringContaining('problem+json') } });
  });
});

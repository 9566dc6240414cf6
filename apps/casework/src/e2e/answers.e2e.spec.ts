import type { Principal } from '@ehc/platform/auth';
import { randomUUID } from 'node:crypto';
import { openApi } from '../open-api.js';
import { caseworkUnderTest, decisionMaker, type CaseworkUnderTest } from './casework-under-test.js';
import { conformanceTo } from './conformance.js';
import { aRequest, inDays } from './requests.js';

jest.setTimeout(60_000);
const document = openApi();
const { faultOf, templateOf } = conformanceTo(document);
/** GET addresses of the document that were answered with 200. */
const answered = new Set<string>();
let casework: CaseworkUnderTest;
beforeAll(async () => {
  casework = await caseworkUnderTest();
});
afterAll(() => casework.stop());

/** Sends a request, and holds the answer against the document. */
async function send(method: 'GET' | 'POST' | 'PUT', url: string, body?: object, who: Partial<Principal> = {}) {
  const answer = await casework.app.inject({
    method,
    url,
    headers: {
      authorization: `Bearer ${await casework.token(who)}`,
      ...(method === 'GET' ? { 'reading-reason': 'test' } : { 'idempotency-key': randomUUID() }),
    },
    ...(body && { payload: body }),
  });
  const contentType = String(answer.headers['content-type']);
  const seen = { method, url, status: answer.statusCode, contentType, text: answer.body };
  expect(faultOf(seen)).toBeUndefined();
  if (method === 'GET' && seen.status === 200) answered.add(templateOf(url)!);
  return { status: seen.status, body: answer.json<Record<string, any>>() };
}

const protection = { subject: 'essex.data-protection', roles: ['data-protection-lead'] };
const manager = { subject: 'essex.manager', roles: ['manager'] };
const outcome = {
  outcome: 'Test Childe asks for help in class',
  term: 'short',
  measuredBy: 'teacher notes',
  achievedBy: 'July',
  provision: 'Twenty minutes a week',
  responsible: 'Test Therapy',
  reviewOn: '2027-07-01',
};
const sections = { A: 'a', B: 'b', C: '', D: '', E: [outcome], F: 'f', G: '', H1: '', H2: '', I: '', J: '', K: ['k'] };

describe('given a case with all that belongs to one', () => {
  let one: string;
  beforeAll(async () => {
    const steps = [
      { move: 'notice-of-consideration', on: inDays(-60) },
      { move: 'decision-to-assess', on: inDays(-50), assess: true, particulars: { reasons: 'needs' } },
    ];
    const taken = await send('POST', '/v1/assessments/take-over', { began: aRequest(inDays(-62)), steps });
    expect(taken.status).toBe(201);
    one = `/v1/assessments/${taken.body['reference']}`;
  });

  it('when it is written to, then every receipt is as documented', async () => {
    const written = [
      await send('POST', '/v1/assessments', aRequest(inDays(-3))),
      await send('POST', `${one}/plan-versions`, { sections, summary: 's' }),
      await send('POST', `${one}/provision`, {
        line: 'F1 speech therapy',
        owedBy: 'local-authority',
        status: 'started',
        since: inDays(-3),
      }),
      await send('POST', `${one}/summary-assessment`, {
        on: inDays(-22),
        particulars: { needs: 'a', outcomes: 'b', provision: 'c' },
      }),
      await send(
        'POST',
        `${one}/corrections`,
        { on: inDays(0), corrects: 2, particulars: { reason: 'mistyped' } },
        manager,
      ),
    ];
    expect(written.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
  });

  it('when it is refused, then the refusal is as documented', async () => {
    const refused = [
      await send('POST', `${one}/final-plan`, { on: inDays(0) }, decisionMaker),
      await send('POST', `${one}/decision-to-assess`, { on: inDays(0) }),
      await send('POST', `${one}/people`, { role: 'neighbour' }),
      await send('POST', '/v1/assessments', { on: 'yesterday' }),
      await send('GET', '/v1/assessments?limit=0'),
      await send('GET', '/v1/assessments/EX-2026-9999'),
      await send('GET', one, undefined, { roles: ['ops'] }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([409, 403, 400, 400, 400, 404, 403]);
  });

  it('when everything is read, then every documented reading is answered as documented', async () => {
    const document_ = { kind: 'advice', title: 'Advice', mediaType: 'text/plain', content: 'aGVsbG8=' };
    const { id } = (await send('POST', `${one}/documents`, document_)).body;
    const person = { role: 'school', name: 'Test School' };
    const added = (await send('POST', `${one}/people`, person)).body;
    await send('PUT', `${one}/people/${added['id']}`, { ...person, email: 'office@school.example' });
    const grant = { to: 'essex.decision-maker', reason: 'chairs the panel' };
    const lead = { subject: 'essex.safeguarding', roles: ['safeguarding-lead'] };
    const granted = (await send('POST', `${one}/safeguarding-grants`, grant, lead)).body;
    await send('GET', `${one}/safeguarding-grants`, undefined, lead);
    await send('POST', `${one}/safeguarding-grants/${granted['id']}/end`, undefined, lead);
    await send('PUT', '/v1/accounts/essex.gone/off', undefined, manager);
    await send('PUT', '/v1/accounts/essex.gone/on', undefined, manager);
    const own = [
      ...['', '?known-on=' + inDays(0), '/timeline', '/decisions', '/log', '/deadlines', '/deadlines/ehc.final-plan'],
      ...['/plan-versions', '/plan-versions/1', `/documents/${id}`, '/provision', '/readings'],
    ].map((path) => `${one}${path}`);
    const others = [
      ...['/v1/assessments', '/v1/assessments?limit=1', '/v1/assessments/counts', '/v1/accounts', '/v1/rules'],
      ...['/v1/rules/ehc.final-plan', '/v1/rules/ehc.final-plan/inputs', '/v1/local-agreements'],
      '/v1/rules/ehc.final-plan/due-date?from=2026-09-01',
      ...['/v1/erasures', '/v1/retention/due', '/v1/retention/holds'],
    ];
    for (const url of [...own, ...others]) {
      for (const who of [{}, manager, { ...decisionMaker }, { roles: ['key-working-coordinator'] }, protection])
        await send('GET', url, undefined, who);
    }
    const documented = Object.entries(document.paths).flatMap(([path, item]) => (item.get ? [path] : []));
    expect(documented.filter((path) => !answered.has(path))).toEqual([]);
  });
});

describe('the document', () => {
  it('names every route that the service has, and no other', () => {
    const documented = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const served = casework.routes.map(
      ({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}').replace('*', '{key}')}`,
    );
    const moves = documented.filter((name) => !served.includes(name));
    expect(served.filter((name) => !documented.includes(name))).toEqual(['POST /v1/assessments/{reference}/{move}']);
    expect(moves.every((name) => /^POST \/v1\/assessments\/\{reference\}\/[a-z-]+$/.test(name))).toBe(true);
  });
});

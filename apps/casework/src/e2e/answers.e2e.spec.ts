import { serviceTerms } from '@ehc/disagreements/contract';
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
  return { status: seen.status, body: contentType.includes('json') ? answer.json<Record<string, any>>() : {} };
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
    const disputes = await disputesOf(one.split('/').at(-1)!);
    for (const url of [...own, ...others, ...disputes]) {
      for (const who of [{}, manager, { ...decisionMaker }, { roles: ['key-working-coordinator'] }, protection])
        await send('GET', url, undefined, who);
    }
    const documented = Object.entries(document.paths).flatMap(([path, item]) => (item.get ? [path] : []));
    expect(documented.filter((path) => !answered.has(path))).toEqual([]);
  });
});

/** A mediation with a certificate, an appeal and a disagreement of a case. @returns every address that reads of them */
async function disputesOf(reference: string): Promise<string[]> {
  const on = inDays(-5);
  const written: number[] = [];
  const post = async (url: string, body: object) => {
    const { status, body: answer } = await send('POST', url, { letters: 'already-sent', on, ...body });
    written.push(status);
    return String(answer['reference']);
  };
  const mediation = await post('/v1/mediations', { case: reference, decision: 'plan-contents' });
  const practitioner = {
    ...{ name: 'Ada Adviser', register: 'College of Mediators', provider: 'north', providerName: 'North Mediation' },
    ...{ advises: true, mediates: true, employedByAuthority: false, registeredFrom: '2020-01-01' },
  };
  await send('PUT', '/v1/mediation-practitioners/cm-1', practitioner, manager);
  await post(`/v1/mediations/${mediation}/contacts`, { provider: 'north' });
  await post(`/v1/mediations/${mediation}/information`, {});
  await post(`/v1/mediations/${mediation}/choices`, { choice: 'declines' });
  await post(`/v1/mediations/${mediation}/certificates`, { ground: 'does-not-wish', adviser: 'cm-1' });
  const appeal = await post('/v1/appeals', { mediation, by: 'parent', authority: 'placement-only' });
  const raised = { case: reference, track: 'resolution', about: 'duties', with: 'local-authority' };
  const disagreement = await post('/v1/disagreements', raised);
  await post(`/v1/disagreements/${disagreement}/agreements-to-resolve`, { parties: ['family', 'local-authority'] });
  await post(`/v1/disagreements/${disagreement}/timetable`, { by: inDays(20) });
  const terms = Object.fromEntries(Object.keys(serviceTerms).map((term) => [term, { met: true, note: 'Looked at' }]));
  const service = '/v1/disagreement-service';
  await send('PUT', `${service}/reviews/${on}`, { nextReviewOn: inDays(360), terms }, manager);
  expect(new Set(written)).toEqual(new Set([201]));
  const { body } = await send('GET', `/v1/mediations/${mediation}/certificates`);
  const limits = {
    [`/v1/mediations/${mediation}`]: 'appeal.lodge',
    [`/v1/appeals/${appeal}`]: 'appeal.lodge',
    [`/v1/disagreements/${disagreement}`]: 'target%2Fdisagreement-timetable',
  };
  return [
    ...['mediations', 'appeals', 'disagreements'].flatMap((kind) => [`/v1/${kind}`, `/v1/${kind}/counts`]),
    ...[`/v1/mediations/${mediation}`, `/v1/appeals/${appeal}`, `/v1/disagreements/${disagreement}`].flatMap((one) =>
      ['', '/timeline', '/decisions', '/log', '/deadlines', '/readings'].map((path) => `${one}${path}`),
    ),
    ...Object.entries(limits).map(([one, limit]) => `${one}/deadlines/${limit}`),
    ...['', `/${body['items'][0].number}/pdf`].map((path) => `/v1/mediations/${mediation}/certificates${path}`),
    ...['/v1/mediation-practitioners', service, `${service}/reviews`],
    `/v1/mediation-statistics?from=${inDays(-30)}&to=${inDays(0)}`,
  ];
}

describe('the document', () => {
  it('names every route that the service has, and no other', () => {
    const documented = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const served = casework.routes.map(
      ({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}').replace('*', '{key}')}`,
    );
    const moves = documented.filter((name) => !served.includes(name));
    const kinds = ['appeals', 'assessments', 'disagreements', 'mediations'];
    expect(served.filter((name) => !documented.includes(name)).sort()).toEqual(
      kinds.map((kind) => `POST /v1/${kind}/{reference}/{move}`),
    );
    expect(
      moves.every((name) =>
        /^POST \/v1\/(appeals|assessments|disagreements|mediations)\/\{reference\}\/[a-z-]+$/.test(name),
      ),
    ).toBe(true);
  });
});

import { caseworkUnderTest, type CaseworkUnderTest } from './casework-under-test.js';
import { aRequest, inDays } from './requests.js';

jest.setTimeout(120_000);
const dataProtection = { subject: 'essex.data-protection', roles: ['data-protection-lead'] };
const manager = { subject: 'essex.manager', roles: ['manager'] };
const reason = 'Yearly review of old files';

let casework: CaseworkUnderTest;
beforeAll(async () => void (casework = await caseworkUnderTest()));
afterAll(() => casework?.stop());

/** A request that was withdrawn; the child's date of birth and the day of the withdrawal count. */
async function withdrawn(dateOfBirth: string, began: string, on: string): Promise<string> {
  const request = aRequest(began, { child: { name: 'Test Elder', dateOfBirth }, letters: 'already-sent' });
  const { body } = await casework.post('/v1/assessments', request);
  const reference = body['reference'] as string;
  const withdrawal = { on, by: 'parent', letters: 'already-sent' };
  expect((await casework.post(`/v1/assessments/${reference}/withdrawal`, withdrawal)).status).toBe(201);
  return reference;
}
const longAgo = () => withdrawn('1990-03-04', '2014-12-01', '2014-12-10');
const lately = () => withdrawn('2021-06-01', inDays(-7), inDays(-1));
const due = async (on?: string, who: object = dataProtection) =>
  (await casework.get(`/v1/retention/due${on ? `?on=${on}` : ''}`, who)).body;
const proposes = (cases: string[], who: object = dataProtection, key?: string) =>
  casework.post('/v1/retention/proposals', { cases, reason }, who, key);
const holds = (reference: string, until: string) =>
  casework.post('/v1/retention/holds', { case: reference, reason: 'An inquiry asks for it', until }, dataProtection);
const referencesIn = (items: { case: string }[]): string[] => items.map((item) => item.case);

describe('given a request withdrawn in December 2014 by a family whose child was born on 4 March 1990', () => {
  it('when somebody looks, then it is past its time by class and reason, and looking changes nothing', async () => {
    const reference = await longAgo();
    const [before, log] = [await due(), (await casework.get(`/v1/assessments/${reference}/log`, manager)).body];
    expect(before['due']).toContainEqual({
      case: reference,
      class: 'case-without-plan',
      keptUntil: '2020-12-10',
      why: expect.stringContaining('whichever is later: 10 December 2020. Derbyshire County Council'),
    });
    expect(await due()).toEqual(before);
    expect((await casework.get(`/v1/assessments/${reference}/log`, manager)).body).toEqual(log);
    expect(referencesIn((await due('2020-12-10'))['due'])).not.toContain(reference);
    expect(referencesIn((await due('2020-12-11'))['due'])).toContain(reference);
  });

  it('when several are proposed by one and approved at once by another, then all are erased and listed no more', async () => {
    const references = [await longAgo(), await longAgo()].sort();
    const proposed = await proposes(references);
    expect(proposed).toMatchObject({ status: 201, body: { items: [{ state: 'waiting' }, { state: 'waiting' }] } });
    const erasures = proposed.body['items'].map(({ id }: { id: string }) => id);
    const own = await casework.post('/v1/erasures/approvals', { erasures }, dataProtection);
    expect(own.body['items'].map((item: { refused: { type: string } }) => item.refused.type)).toEqual([
      '/problems/same-person',
      '/problems/same-person',
    ]);
    const approved = await casework.post('/v1/erasures/approvals', { erasures }, manager);
    expect(approved.body['items']).toEqual(
      references.map((reference) =>
        expect.objectContaining({ case: reference, state: 'done', ground: 'retention-over', reason: null }),
      ),
    );
    for (const reference of references) expect(referencesIn((await due())['due'])).not.toContain(reference);
  });

  it('when a proposal is sent twice with its key, then it is made once', async () => {
    const reference = await longAgo();
    const first = await proposes([reference], dataProtection, 'the-same-click');
    expect(await proposes([reference], dataProtection, 'the-same-click')).toMatchObject({
      status: 201,
      body: first.body,
    });
  });

  it('when it is held back with a reason, then it is listed as held and not erased, until the hold is ended', async () => {
    const reference = await longAgo();
    const hold = await holds(reference, inDays(30));
    expect(hold.status).toBe(201);
    const seen = await due();
    expect(referencesIn(seen['due'])).not.toContain(reference);
    expect(seen['held']).toContainEqual(expect.objectContaining({ case: reference, heldUntil: inDays(30) }));
    expect((await casework.get('/v1/retention/holds', manager)).body['items']).toContainEqual(
      expect.objectContaining({ case: reference, reason: 'An inquiry asks for it', heldBy: dataProtection.subject }),
    );
    expect(await proposes([reference])).toMatchObject({
      status: 409,
      body: { type: '/problems/held-back', provision: 'INF-06' },
    });
    expect((await casework.post(`/v1/retention/holds/${hold.body['id']}/end`, {}, manager)).status).toBe(200);
    expect((await proposes([reference])).status).toBe(201);
  });

  it('when it is held back after it was proposed, then the approval is refused', async () => {
    const reference = await longAgo();
    const { items } = (await proposes([reference])).body;
    await holds(reference, inDays(0));
    expect(await casework.post(`/v1/erasures/${items[0].id}/approval`, {}, manager)).toMatchObject({
      status: 409,
      body: { type: '/problems/held-back' },
    });
  });

  it('when another authority looks, then it sees none of it and can hold none of it', async () => {
    const reference = await longAgo();
    const wigan = { ...dataProtection, la: 'WI' };
    expect(await due(undefined, wigan)).toMatchObject({ due: [], held: [], unclear: [] });
    expect(await proposes([reference], wigan)).toMatchObject({ status: 404 });
    expect(
      await casework.post('/v1/retention/holds', { case: reference, reason, until: inDays(1) }, wigan),
    ).toMatchObject({ status: 404 });
  });
});

describe('given a case that is not past its time', () => {
  it('when it is proposed with one that is, then neither is, and it is named', async () => {
    const [old, young] = [await longAgo(), await lately()];
    expect(await proposes([old, young])).toMatchObject({
      status: 409,
      body: { type: '/problems/not-past-its-time', detail: expect.stringContaining(young) },
    });
    const { items } = (await casework.get(`/v1/erasures?case=${old}`, manager)).body;
    expect(items).toEqual([]);
  });

  it('when somebody looks at a day in 2060, then it is listed', async () => {
    const young = await lately();
    expect(referencesIn((await due('2060-01-01'))['due'])).toContain(young);
    expect(referencesIn((await due())['due'])).not.toContain(young);
  });
});

it.each<[string, string, object, string]>([
  ['a ground nobody knows', '/v1/erasures', { case: 'EX-2026-0001', ground: 'tidy', reason }, 'ground'],
  ['no reason', '/v1/erasures', { case: 'EX-2026-0001', ground: 'right-to-erasure' }, 'reason'],
  ['no case', '/v1/retention/proposals', { cases: [], reason }, 'cases'],
  ['a hold that is over', '/v1/retention/holds', { case: 'EX-2026-0001', reason, until: '2020-01-01' }, 'until'],
  ['an id that is none', '/v1/erasures/approvals', { erasures: ['1'] }, 'erasures.0'],
])('given a request with %s, then the field is named', async (_, path, body, field) => {
  const answer = await casework.post(path, body, dataProtection);
  expect(answer).toMatchObject({ status: 400, headers: { 'content-type': expect.stringContaining('problem+json') } });
  expect(answer.body['errors'].map((error: { field: string }) => error.field)).toContain(field);
});

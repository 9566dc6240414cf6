import { openedIn, somebody } from './a-case-and-somebody.js';
import { caseworkUnderTest, decisionMaker, type CaseworkUnderTest } from './casework-under-test.js';
import { inDays } from './requests.js';

jest.setTimeout(60_000);

let casework: CaseworkUnderTest;
let reference: string;
beforeAll(async () => {
  casework = await caseworkUnderTest();
  reference = await openedIn(casework);
});
afterAll(() => casework?.stop());

describe("given a case that is another officer's", () => {
  const colleague = { subject: 'essex.colleague', roles: ['send-officer'] };
  const read = (who: object, headers: Record<string, string> = {}) =>
    casework.call('GET', `/v1/assessments/${reference}`, who, { headers });
  const readings = async () =>
    (await casework.get(`/v1/assessments/${reference}/readings`, somebody('manager'))).body['items'] as object[];

  it('when a colleague opens it without a reason, then they are asked for one, and nothing is shown', async () =>
    expect(await read(colleague)).toMatchObject({ status: 403, body: { type: '/problems/reason-needed' } }));

  it('when they state a reason, then they read it, and who, when and why is kept', async () => {
    expect(
      await read(colleague, { 'reading-reason': encodeURIComponent('covering for Olive – she is ill') }),
    ).toMatchObject({
      status: 200,
    });
    expect((await readings())[0]).toMatchObject({
      what: 'readings',
      by: 'ex.manager',
      why: 'manager: sees every case',
    });
    expect((await readings()).find((one) => 'by' in one && one.by === 'essex.colleague')).toMatchObject({
      what: 'case',
      at: expect.stringMatching(/^20\d\d-/),
      why: 'send-officer: not their own case; stated: covering for Olive – she is ill',
    });
  });

  it('when the reason is a line break or two letters, then it is refused', async () => {
    expect(await read(colleague, { 'reading-reason': 'ok%0Aforged' })).toMatchObject({ status: 400 });
    expect(await read(colleague, { 'reading-reason': 'ok' })).toMatchObject({ status: 400 });
  });

  it('when it is theirs, then it opens, with that as the reason', async () => {
    await read({});
    expect((await readings()).find((one) => 'by' in one && one.by === 'essex.officer')).toMatchObject({
      why: 'send-officer: is named in the case',
    });
  });
});

describe('given a role that needs only part of a case', () => {
  it('when a key working co-ordinator reads it, then there are contacts and no words', async () => {
    const { body } = await casework.get(`/v1/assessments/${reference}`, somebody('key-working-coordinator'));
    expect(body['people'][0]).toMatchObject({ name: expect.any(String), dateOfBirth: expect.any(String) });
    expect(body).not.toHaveProperty('intake');
    const timeline = await casework.get(`/v1/assessments/${reference}/timeline`, somebody('key-working-coordinator'));
    expect(JSON.stringify(timeline.body)).not.toContain('particulars');
  });

  it('when a member of the referral group reads it, then there are words and no contacts', async () => {
    const { status, body } = await casework.get(`/v1/assessments/${reference}`, somebody('referral-group'));
    expect(status).toBe(200);
    expect(body['people'][0]).toEqual({ id: expect.any(String), role: 'child', name: expect.any(String) });
    expect(body).toHaveProperty('intake');
  });

  it('when a member of the panel looks before it is on their agenda, then it is not there, nor in their list', async () => {
    expect((await casework.get(`/v1/assessments/${reference}`, somebody('panel'))).status).toBe(404);
    expect((await casework.get('/v1/assessments', somebody('panel'))).body).toEqual({ items: [] });
    expect((await casework.get('/v1/assessments', somebody('referral-group'))).body['items']).toEqual(
      expect.arrayContaining([expect.objectContaining({ reference })]),
    );
  });
});

describe('given safeguarding detail', () => {
  const lead = somebody('safeguarding-lead');
  const documents = () => `/v1/assessments/${reference}/documents`;
  const grants = () => `/v1/assessments/${reference}/safeguarding-grants`;
  const concern = {
    kind: 'other',
    title: 'A concern',
    mediaType: 'text/plain',
    content: 'Y29uY2Vybg==',
    safeguarding: true,
  };
  let id: string;
  beforeAll(async () => {
    const answer = await casework.post(documents(), concern);
    expect(answer.status).toBe(201);
    id = answer.body['id'] as string;
  });
  const listed = async (who = {}) =>
    ((await casework.get(`/v1/assessments/${reference}`, who)).body['documents'] as object[]).length;

  it('when it was added, then even who added it and the manager do not see it', async () => {
    for (const who of [{}, somebody('manager')]) {
      expect((await casework.get(`${documents()}/${id}`, who)).status).toBe(404);
      expect(await listed(who)).toBe(0);
    }
  });

  it('when a lead grants it to the officer, then only the officer sees it, until it is ended', async () => {
    const granted = await casework.post(
      grants(),
      { to: 'essex.officer', reason: 'strategy meeting', until: inDays(7) },
      lead,
    );
    expect(granted.status).toBe(201);
    expect((await casework.get(`${documents()}/${id}`)).body).toMatchObject({
      title: 'A concern',
      content: concern.content,
    });
    expect(await listed()).toBe(1);
    expect((await casework.get(`${documents()}/${id}`, somebody('manager'))).status).toBe(404);
    const end = `${grants()}/${granted.body['id']}/end`;
    expect((await casework.post(end, undefined, lead)).status).toBe(200);
    expect((await casework.get(`${documents()}/${id}`)).status).toBe(404);
    expect((await casework.get(grants(), lead)).body['items']).toMatchObject([
      {
        to: 'essex.officer',
        reason: 'strategy meeting',
        grantedBy: 'ex.safeguarding-lead',
        endedBy: 'ex.safeguarding-lead',
      },
    ]);
  });

  it('when somebody grants it to themselves, or until a day that is over, then it is refused', async () => {
    expect(await casework.post(grants(), { to: lead.subject, reason: 'I want to' }, lead)).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'to' }] },
    });
    expect(await casework.post(grants(), { to: 'essex.officer', reason: 'x', until: inDays(-1) }, lead)).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'until' }] },
    });
  });
});

describe('given an account that is switched off by a manager', () => {
  const leaver = { subject: 'essex.leaver', roles: ['manager'] };
  const off = (subject: string, who: object) => casework.put(`/v1/accounts/${subject}/off`, undefined, who);

  it('when it comes with a good token, then it is out, and in again when it is switched on', async () => {
    expect((await off('essex.leaver', somebody('manager'))).body).toEqual({
      subject: 'essex.leaver',
      switchedOff: true,
    });
    expect(await casework.get('/v1/assessments', leaver)).toMatchObject({
      status: 401,
      body: { detail: 'The access token was not accepted: the account is switched off.' },
    });
    expect((await casework.get('/v1/accounts', somebody('manager'))).body['items']).toEqual(
      expect.arrayContaining([expect.objectContaining({ subject: 'essex.leaver', switchedOffBy: 'ex.manager' })]),
    );
  });

  it('when a manager of Wigan switches it off, then it stays on in Essex', async () => {
    await off('essex.other', somebody('manager', 'WI'));
    expect((await casework.get('/v1/assessments', { subject: 'essex.other', roles: ['manager'] })).status).toBe(200);
  });

  it('when somebody would switch off themselves, then it is refused', async () =>
    expect((await off('ex.manager', somebody('manager'))).status).toBe(400));
});

describe('given what a person did', () => {
  it('then the record names the person, never the service that did it for them (on behalf of)', async () => {
    const decided = await openedIn(casework);
    await casework.post(`/v1/assessments/${decided}/notice-of-consideration`, { on: inDays(-6) });
    await casework.post(
      `/v1/assessments/${decided}/decision-to-assess`,
      { on: inDays(-5), assess: true, particulars: { reasons: 'needs' } },
      decisionMaker,
    );
    const { body } = await casework.get(`/v1/assessments/${decided}/log`);
    const by = (body['items'] as { kind: string; recordedBy: string }[]).map(({ kind, recordedBy }) => [
      kind,
      recordedBy,
    ]);
    expect(by).toEqual(
      expect.arrayContaining([
        ['notice-of-consideration-given', 'essex.officer'],
        ['assessment-decided', 'essex.decision-maker'],
      ]),
    );
  });
});

import { opening } from './a-case-to-erase.js';
import { caseworkUnderTest, officer, type CaseworkUnderTest } from './casework-under-test.js';
import { inDays } from './requests.js';

jest.setTimeout(120_000);
const dataProtection = { subject: 'essex.data-protection', roles: ['data-protection-lead'] };
const manager = { subject: 'essex.manager', roles: ['manager'] };

let casework: CaseworkUnderTest;
beforeAll(async () => void (casework = await caseworkUnderTest()));
afterAll(() => casework?.stop());

const asks = (reference: string, ground = 'right-to-erasure', who: object = dataProtection) =>
  casework.post('/v1/erasures', { case: reference, ground, reason: 'The family asked for it' }, who);
const approves = (id: string, who: object = manager) => casework.post(`/v1/erasures/${id}/approval`, {}, who);

describe('given a case that somebody asked to be erased', () => {
  const closed = async (): Promise<string> => {
    const { body } = await casework.post('/v1/assessments', { ...opening(), on: inDays(-3) });
    const withdrawal = { on: inDays(-1), by: 'parent', letters: 'already-sent' };
    await casework.post(`/v1/assessments/${body['reference']}/withdrawal`, withdrawal);
    return body['reference'];
  };

  it('when the same person approves, then it is refused and nothing is erased', async () => {
    const reference = await closed();
    const { body } = await asks(reference);
    expect(await approves(body['id'], dataProtection)).toMatchObject({
      status: 409,
      body: { type: '/problems/same-person' },
    });
    expect((await casework.get(`/v1/assessments/${reference}`, manager)).body['people']).toHaveLength(3);
  });

  it('when it is taken back, then it cannot be approved, and may be asked for again', async () => {
    const reference = await closed();
    const { id } = (await asks(reference)).body as { id: string };
    expect(await asks(reference)).toMatchObject({ status: 409, body: { type: '/problems/already-asked' } });
    expect(await casework.post(`/v1/erasures/${id}/withdrawal`, {}, dataProtection)).toMatchObject({
      body: { state: 'withdrawn', withdrawnBy: dataProtection.subject },
    });
    expect(await approves(id)).toMatchObject({ status: 409, body: { type: '/problems/erasure-withdrawn' } });
    expect((await asks(reference)).status).toBe(201);
  });

  it('when another authority looks, asks or approves, then there is nothing', async () => {
    const reference = await closed();
    const { id } = (await asks(reference)).body as { id: string };
    const wigan = { ...manager, subject: 'wigan.manager', la: 'WI' };
    expect(await asks(reference, 'right-to-erasure', wigan)).toMatchObject({ status: 404 });
    expect(await approves(id, wigan)).toMatchObject({ status: 404 });
    expect(await casework.post(`/v1/erasures/${id}/withdrawal`, {}, wigan)).toMatchObject({ status: 404 });
    expect((await casework.get('/v1/erasures', wigan)).body).toEqual({ items: [] });
  });

  it('when an officer asks or approves, then the role is named', async () => {
    const reference = await closed();
    expect(await asks(reference, 'right-to-erasure', officer)).toMatchObject({ status: 403 });
    const { id } = (await asks(reference)).body as { id: string };
    expect(await approves(id, officer)).toMatchObject({ status: 403 });
  });
});

describe('given an open case', () => {
  const open = async () =>
    (await casework.post('/v1/assessments', { ...opening(), on: inDays(-2) })).body['reference'] as string;

  it('when somebody uses a right to erasure, then it has to be closed first', async () =>
    expect(await asks(await open())).toMatchObject({ status: 409, body: { type: '/problems/case-open' } }));

  it('when it was entered in error, then it is erased and its clocks stop', async () => {
    const reference = await open();
    const { id } = (await asks(reference, 'entered-in-error')).body as { id: string };
    expect(await approves(id)).toMatchObject({ status: 200, body: { state: 'done', ground: 'entered-in-error' } });
    const workflow = casework.temporal.workflow.getHandle(`ehc-assessment/${reference}`);
    expect((await workflow.describe()).status.name).toBe('TERMINATED');
  });
});

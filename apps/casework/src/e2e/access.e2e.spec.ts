import { allRoles, type Role } from '@ehc/casefile/access';
import { moveDefinitions } from '@ehc/assessments/api';
import { caseworkAccess } from '../access.js';
import { aRequest, inDays } from './requests.js';
import { caseworkUnderTest, type Answered, type CaseworkUnderTest } from './casework-under-test.js';

jest.setTimeout(120_000);

let casework: CaseworkUnderTest;
let reference: string;
beforeAll(async () => {
  casework = await caseworkUnderTest();
  reference = await opened();
});
afterAll(() => casework?.stop());

const opened = async (): Promise<string> =>
  (await casework.post('/v1/assessments', aRequest(inDays(-7)))).body['reference'] as string;
const somebody = (role: Role, la = 'EX') => ({ subject: `${la.toLowerCase()}.${role}`, la, roles: [role] });
const unknownId = '00000000-0000-4000-8000-000000000000';

/** An address of the route that is right but for the body, about a case. */
const addressOf = (path: string, about: string): string =>
  path
    .replace(':reference', about)
    .replace(':id', path.includes('rules') ? 'ehc.final-plan' : unknownId)
    .replace(':version', '1')
    .replace(':subject', 'ex.nobody')
    .replace('*', 'ehc.final-plan');

interface Asked {
  method: string;
  path: string;
  action: string;
}
/** Every route; the one of the commands once for each of them. */
const everyRoute = (): Asked[] =>
  casework.routes.flatMap(({ method, path, action = 'none' }) =>
    action.includes(':move')
      ? moveDefinitions.map((move) => ({
          method,
          path: path.replace(':move', move.path),
          action: `assessments.${move.path}`,
        }))
      : [{ method, path, action }],
  );

/** Asks with nothing in the body: who may is told what is missing, and nothing changes. */
const ask = ({ method, path }: Asked, who: ReturnType<typeof somebody>, about = reference): Promise<Answered> =>
  casework.call(method, addressOf(path, about), who, {
    ...(method === 'GET' ? {} : { body: {} }),
    headers: { 'idempotency-key': `matrix-${unknownId}`, 'reading-reason': 'checking who may' },
  });
const withoutItsName = ({ status, body }: Answered, about: string): string =>
  JSON.stringify({ status, ...body, instance: undefined, requestId: undefined }).replaceAll(about, 'the case');

describe('given the access policy', () => {
  it('then every route has its row, and every row its route', () => {
    const routes = everyRoute();
    expect(routes.length).toBeGreaterThan(50);
    expect(casework.routes.filter(({ action, isPublic }) => action === undefined && !isPublic)).toEqual([]);
    expect([...new Set(routes.map(({ action }) => action))].sort()).toEqual(
      caseworkAccess.actions.map(({ name }) => name).sort(),
    );
  });

  it.each(allRoles)(
    'when %s tries every route, then those of the policy answer and all others are refused',
    async (role) => {
      for (const route of everyRoute()) {
        const may = caseworkAccess.rolesFor(route.action)!.includes(role);
        const { status, body } = await ask(route, somebody(role));
        const refusedForTheRole = status === 403 && String(body['detail']).startsWith('This needs one of the roles');
        expect({ ...route, role, refusedForTheRole }).toEqual({ ...route, role, refusedForTheRole: !may });
      }
    },
  );

  it.each(allRoles)(
    'when %s of another authority tries every route, then a case of Essex is answered as one that is not there',
    async (role) => {
      const routes = everyRoute().filter(({ path }) => path.includes(':reference'));
      const notThere = 'EX-2026-9999';
      for (const route of routes) {
        const ours = await ask(route, somebody(role, 'WI'));
        expect([400, 403, 404]).toContain(ours.status);
        expect(withoutItsName(ours, reference)).toBe(
          withoutItsName(await ask(route, somebody(role, 'WI'), notThere), notThere),
        );
      }
    },
  );

  it('when all of them have tried, then nothing of the case has changed', async () => {
    const { body } = await casework.get(`/v1/assessments/${reference}/log`);
    expect(body).toMatchObject({
      chain: { valid: true },
      items: [{ kind: 'request-received' }, { kind: 'officer-named' }],
    });
  });
});

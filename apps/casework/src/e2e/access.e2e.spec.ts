import { allRoles } from '@ehc/casefile/access';
import { appealKind } from '@ehc/appeals/api';
import { assessmentKind } from '@ehc/assessments/api';
import { disagreementKind } from '@ehc/disagreements/api';
import { mediationKind } from '@ehc/mediation/api';
import { caseworkAccess } from '../access.js';
import { inDays } from './requests.js';
import { openedIn, somebody } from './a-case-and-somebody.js';
import { caseworkUnderTest, type Answered, type CaseworkUnderTest } from './casework-under-test.js';

jest.setTimeout(120_000);

let casework: CaseworkUnderTest;
let reference: string;
beforeAll(async () => {
  casework = await caseworkUnderTest();
  reference = await openedIn(casework);
  const opened = { on: inDays(-3), letters: 'already-sent' };
  await casework.post('/v1/mediations', { ...opened, case: reference, decision: 'plan-contents' });
  await casework.post('/v1/disagreements', {
    ...opened,
    case: reference,
    track: 'resolution',
    about: 'duties',
    with: 'local-authority',
  });
  await casework.post('/v1/appeals', {
    ...opened,
    mediation: `${reference}-N1`,
    by: 'parent',
    authority: 'placement-only',
  });
});
afterAll(() => casework?.stop());

const unknownId = '00000000-0000-4000-8000-000000000000';

/** An address of the route that is right but for the body, about a case. */
const addressOf = (path: string, about: string): string =>
  path
    .replace(':reference', `${about}${endings[path.split('/')[2]!] ?? ''}`)
    .replace(':id', path.includes('rules') ? 'ehc.final-plan' : unknownId)
    .replace(':version', '1')
    .replace(':subject', 'ex.nobody')
    .replace('*', 'ehc.final-plan');

/** What the references of cases that come from an assessment end with. */
const endings: Record<string, string> = { mediations: '-N1', appeals: '-A1', disagreements: '-D1' };
const kinds = [assessmentKind, mediationKind(), appealKind, disagreementKind];

interface Asked {
  method: string;
  path: string;
  action: string;
}
/** Every route; the one of the commands once for each of them. */
const everyRoute = (): Asked[] =>
  casework.routes.flatMap(({ method, path, action = 'none' }) =>
    action.includes(':move')
      ? kinds
          .find((kind) => path.startsWith(`/v1/${kind.path}/`))!
          .moves.map((move) => ({
            method,
            path: path.replace(':move', move.path),
            action: action.replace(':move', move.path),
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

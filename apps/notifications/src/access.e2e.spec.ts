import { allRoles, sight } from '@ehc/casefile/access';
import type { LetterInput } from '@ehc/correspondence/contract';
import { lettersAccess } from './api/actions.js';
import { runningService } from './testing/running-service.js';
import { until } from '@ehc/platform/testing';

type Running = Awaited<ReturnType<typeof runningService>>;
let service: Running;
let letter: LetterInput;
let id: string;
jest.setTimeout(60_000);
beforeAll(async () => {
  service = await runningService();
  letter = await service.record.order();
  await until('the letter in the list', async () => (await lettersOf('manager')).length > 0);
  id = (await lettersOf('manager'))[0]!.id;
}, 120_000);
afterAll(() => service?.stop(), 60_000);

const lettersOf = async (role: string, la?: string) =>
  ((await service.read(`/v1/letters?case=${letter.reference}`, [role], la)).body['letters'] ?? []) as unknown as {
    id: string;
  }[];

describe('given the access policy of letters', () => {
  it('then every route has its row, and every row its route', () => {
    expect(
      service.routes.filter(({ action, isPublic, method }) => method === 'GET' && !isPublic && action === undefined),
    ).toEqual([]);
    expect([...new Set(service.routes.map(({ action }) => action))].sort()).toEqual(
      lettersAccess.actions.map(({ name }) => name).sort(),
    );
  });

  it.each(allRoles)(
    'when %s tries every route, then those of the policy answer and all others are refused',
    async (role) => {
      for (const { path, action } of service.routes) {
        const { status } = await service.read(path.replace(':id', id), [role]);
        const may = lettersAccess.rolesFor(action!)!.includes(role);
        const reasonNeeded = action === 'letters.read' && sight[role]?.cases === 'own';
        expect([role, path, status]).toEqual([role, path, may && !reasonNeeded ? 200 : 403]);
      }
    },
  );

  it.each(allRoles)('when %s of another authority looks, then there is no letter of Essex', async (role) => {
    expect(await lettersOf(role, 'WI')).toEqual([]);
    const { status } = await service.read(`/v1/letters/${id}`, [role], 'WI');
    expect(status).toBe(lettersAccess.rolesFor('letters.read')!.includes(role) ? 404 : 403);
  });

  it('when ops list letters, then they see how far they are and no words', async () =>
    expect(Object.keys((await lettersOf('ops'))[0]!)).not.toEqual(expect.arrayContaining(['subject', 'text', 'to'])));

  it('when an officer reads a letter of a case that is not theirs, then they are asked why', async () =>
    expect((await service.read(`/v1/letters/${id}`, ['send-officer'])).body).toMatchObject({
      type: '/problems/reason-needed',
    }));
});

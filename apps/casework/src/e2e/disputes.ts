import type { Principal } from '@ehc/platform/auth';
import { until } from '@ehc/platform/testing';
import type { CaseworkUnderTest } from './casework-under-test.js';

/** An adviser of a provider outside every authority. */
export const adviserOf = (provider: string): Partial<Principal> => ({
  subject: `adviser.${provider}`,
  la: undefined as unknown as string,
  provider,
  roles: ['adviser'],
  name: `Adviser of ${provider}`,
});
export const north = adviserOf('north-mediation');
export const south = adviserOf('south-mediation');

export const officerOf = (la: string): Partial<Principal> => ({
  subject: `${la.toLowerCase()}.officer`,
  la,
  roles: ['send-officer', 'plan-coordinator'],
});
export const managerOf = (la: string): Partial<Principal> => ({
  subject: `${la.toLowerCase()}.manager`,
  la,
  roles: ['manager'],
});

/** Enters an adviser who may mediate too, of the provider north-mediation. */
export const enterAdviser = (casework: CaseworkUnderTest, la: string, number = 'cm-1042', more: object = {}) =>
  casework.put(
    `/v1/mediation-practitioners/${number}`,
    {
      name: 'Ada Adviser',
      register: 'College of Mediators',
      provider: 'north-mediation',
      providerName: 'North Mediation',
      advises: true,
      mediates: true,
      employedByAuthority: false,
      registeredFrom: '2020-01-01',
      ...more,
    },
    managerOf(la),
  );

/** A case taken over with its steps. @returns its reference */
export async function takenOver(
  casework: CaseworkUnderTest,
  la: string,
  began: object,
  steps: { move: string; on: string; [more: string]: unknown }[],
): Promise<string> {
  const { status, body } = await casework.post('/v1/assessments/take-over', { began, steps }, officerOf(la));
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body['reference'] as string;
}

/** Waits until a case has been told of something by another. */
export async function told(
  casework: CaseworkUnderTest,
  path: string,
  who: Partial<Principal>,
  enough: (body: Record<string, any>) => boolean = () => true,
): Promise<Record<string, any>> {
  let found: Record<string, any> = {};
  await until(`${path} to be told`, async () => {
    const { status, body } = await casework.get(path, who);
    found = body;
    return status === 200 && enough(body);
  });
  return found;
}

/** The due dates of a case by the key of the limit, with what became of each. */
export async function limitsOf(
  casework: CaseworkUnderTest,
  path: string,
  who: Partial<Principal>,
): Promise<Record<string, { due: string; state: string; metOn: string | null; missed: boolean; citation: string }>> {
  const { body } = await casework.get(`${path}/deadlines`, who);
  return Object.fromEntries(body['items'].map((limit: { key: string }) => [limit.key, limit]));
}

/** A command on a mediation, of a day that has passed. */
export const commandOn = (
  casework: CaseworkUnderTest,
  reference: string,
  move: string,
  body: object,
  who: Partial<Principal>,
) => casework.post(`/v1/mediations/${reference}/${move}`, { letters: 'already-sent', ...body }, who);

export const robin = { name: 'Robin Childe-Example', dateOfBirth: '2008-11-20' };
/** What Robin's family tells the adviser. */
export const proof = { noticeDated: '2026-04-10', dateOfBirth: robin.dateOfBirth };

/** Robin of Ealing, 17, is refused an assessment on 10 April 2026. @returns the reference */
export const refusedAssessment = (casework: CaseworkUnderTest): Promise<string> =>
  takenOver(
    casework,
    'EA',
    { on: '2026-03-02', requester: 'young-person', child: robin, parents: [{ name: 'Pat Childe-Example' }] },
    [
      {
        move: 'decision-to-assess',
        on: '2026-04-10',
        assess: false,
        notifiedOn: '2026-04-10',
        particulars: { reasons: 'Not necessary.' },
      },
    ],
  );

import { caseworkUnderTest, type CaseworkUnderTest } from './casework-under-test.js';
import {
  commandOn,
  enterAdviser,
  limitsOf,
  managerOf,
  north,
  officerOf,
  proof,
  refusedAssessment,
  told,
} from './disputes.js';
import { inDays } from './requests.js';

jest.setTimeout(120_000);

let casework: CaseworkUnderTest;
beforeAll(async () => {
  casework = await caseworkUnderTest();
  await enterAdviser(casework, 'EA');
});
afterAll(() => casework?.stop());

const post = (reference: string, move: string, body: object, who: object = north) =>
  commandOn(casework, reference, move, body, who);

describe('given what cannot be', () => {
  let mediation: string;
  beforeAll(async () => {
    const assessment = await refusedAssessment(casework);
    mediation = `${assessment}-M1`;
    await told(casework, `/v1/mediations/${mediation}`, officerOf('EA'));
    await post(mediation, 'contacts', { on: '2026-05-05', particulars: proof });
    await post(mediation, 'information', { on: '2026-05-05' });
    await post(mediation, 'choices', { on: '2026-05-06', choice: 'wants-mediation' });
    await post(
      mediation,
      'word-to-authority',
      { on: '2026-05-06', issues: 'education-and-social-care' },
      officerOf('EA'),
    );
  });
  const byOfficer = (move: string, body: object) => post(mediation, move, body, officerOf('EA'));

  it('when an adviser without an entry in the register certifies, then it is refused, and the case goes on', async () => {
    expect(
      await post(mediation, 'certificates', { on: '2026-05-08', ground: 'does-not-wish', adviser: 'cm-9' }),
    ).toMatchObject({ status: 400, body: { errors: [{ field: 'adviser' }] } });
  });

  it('when the mediator is employed by the authority, then they are not assigned', async () => {
    await enterAdviser(casework, 'EA', 'cm-2000', { employedByAuthority: true });
    const wanted = { on: '2026-05-07', mediator: 'cm-2000', noPartInDecisions: true, noStakeInOutcome: true };
    expect(await byOfficer('mediators', wanted)).toMatchObject({
      status: 409,
      body: { type: '/problems/not-independent' },
    });
  });

  it('when a session is booked for a day that has passed, or without 5 working days, then it is refused with the law', async () => {
    const session = { session: 'session-1', by: 'local-authority', particulars: { place: 'Library' } };
    expect((await byOfficer('sessions', { ...session, on: '2026-05-11', date: '2026-05-10' })).body).toMatchObject({
      type: '/problems/session-in-the-past',
    });
    expect((await byOfficer('sessions', { ...session, on: '2026-05-11', date: '2026-05-14' })).body).toMatchObject({
      type: '/problems/too-short-notice',
      provision: 'SEND Regs 2014 reg 37(2)',
    });
  });

  it('when the family withdraws in the middle, then it gets its certificate on a lawful path of its own', async () => {
    expect((await post(mediation, 'withdrawals', { on: '2026-05-18' })).status).toBe(201);
    const issued = await post(mediation, 'certificates', {
      on: '2026-05-20',
      ground: 'does-not-wish',
      adviser: 'cm-1042',
    });
    expect(issued.status).toBe(201);
    const limits = await limitsOf(casework, `/v1/mediations/${mediation}`, officerOf('EA'));
    expect(limits['mediation.certificate-declined']).toMatchObject({ due: '2026-05-21', metOn: '2026-05-20' });
  });

  it('when a certificate is revoked, then a right one takes its place, and both are told apart', async () => {
    const { body } = await casework.get(`/v1/mediations/${mediation}/certificates`, north);
    const first = body['items'][0].number as string;
    const revoked = { certificate: first, because: 'wrong-details', particulars: { reason: 'Wrong date' } };
    expect((await post(mediation, 'revocations', { on: '2026-05-21', ...revoked })).status).toBe(201);
    await post(mediation, 'certificates', { on: '2026-05-21', ground: 'does-not-wish', adviser: 'cm-1042' });
    const { items } = (await casework.get(`/v1/mediations/${mediation}/certificates`, north)).body as any;
    expect(items).toMatchObject([
      { number: first, revokedOn: '2026-05-21', replacedBy: items[1].number },
      { revokedOn: null },
    ]);
  });

  it('when a notice of tomorrow is entered by hand, then it is refused', async () => {
    const [root] = mediation.split('-M');
    const notice = { case: root, on: inDays(1), decision: 'cease' };
    expect((await casework.post('/v1/mediations', notice, managerOf('EA'))).body).toMatchObject({
      type: '/problems/date-in-the-future',
    });
  });
});

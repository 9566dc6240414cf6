import { newKeyRing, published, publicKeysOf, publicPart } from '@ehc/certificates/signing';
import { checkCertificate } from '@ehc/certificates/verifying';
import { withinLa } from '@ehc/platform/database';
import { caseworkUnderTest, type CaseworkUnderTest } from './casework-under-test.js';
import { enterAdviser, limitsOf, managerOf, north, officerOf, south, takenOver, told } from './disputes.js';
import { inDays } from './requests.js';

jest.setTimeout(120_000);

let casework: CaseworkUnderTest;
beforeAll(async () => {
  casework = await caseworkUnderTest();
  await enterAdviser(casework, 'EA');
  await enterAdviser(casework, 'WI');
});
afterAll(() => casework?.stop());

const robin = { name: 'Robin Childe-Example', dateOfBirth: '2008-11-20' };
const proof = { noticeDated: '2026-04-10', dateOfBirth: robin.dateOfBirth };

/** Scenario: a young person of Ealing is refused an assessment on 10 April 2026. */
const refused = () =>
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
const post = (reference: string, move: string, body: object, who: object = north) =>
  casework.post(`/v1/mediations/${reference}/${move}`, { letters: 'already-sent', ...body }, who);

describe('given a young person who was refused an assessment on 10 April 2026', () => {
  let assessment: string;
  let mediation: string;
  beforeAll(async () => {
    assessment = await refused();
    mediation = `${assessment}-M1`;
    await told(casework, `/v1/mediations/${mediation}`, officerOf('EA'));
  });

  it('then the mediation is open by itself, with the time to contact an adviser and to appeal until 10 June 2026', async () =>
    expect(await limitsOf(casework, `/v1/mediations/${mediation}`, officerOf('EA'))).toMatchObject({
      'mediation.contact': { due: '2026-06-10', citation: 'SEND Regs 2014 reg 33' },
      'appeal.lodge': { due: '2026-06-10', citation: 'HESC Rules 2008 r.20(1)(c)' },
    }));

  it('before the family came, then no adviser sees it; nor does one who does not know the date of birth', async () => {
    expect((await casework.get(`/v1/mediations/${mediation}`, north)).status).toBe(404);
    const guess = { on: '2026-05-05', particulars: { ...proof, dateOfBirth: '2008-11-21' } };
    const without = { on: '2026-05-05' };
    for (const body of [guess, without]) {
      const [there, notThere] = [
        await post(mediation, 'contacts', body),
        await post('EA-2026-9999-M1', 'contacts', body),
      ];
      expect({ ...there.body, requestId: '' }).toEqual({ ...notThere.body, requestId: '' });
    }
    expect((await post(mediation, 'contacts', guess)).status).toBe(404);
    expect((await post(mediation, 'contacts', without)).status).toBe(400);
  });

  it('when the family declines, then the certificate is due on 11 May 2026, and the last day to appeal stays 10 June', async () => {
    expect((await post(mediation, 'contacts', { on: '2026-05-05', particulars: proof })).status).toBe(201);
    expect((await post(mediation, 'information', { on: '2026-05-05' })).status).toBe(201);
    expect((await post(mediation, 'choices', { on: '2026-05-06', choice: 'declines' })).status).toBe(201);
    const early = await post(mediation, 'certificates', { on: '2026-05-08', ground: 'mediated', adviser: 'cm-1042' });
    expect(early).toMatchObject({ status: 409, body: { type: '/problems/certificate-cannot-be-written' } });
    const issued = await post(mediation, 'certificates', {
      on: '2026-05-08',
      ground: 'does-not-wish',
      adviser: 'cm-1042',
    });
    expect(issued.status).toBe(201);
    expect(await limitsOf(casework, `/v1/mediations/${mediation}`, north)).toMatchObject({
      'mediation.contact': { due: '2026-06-10', metOn: '2026-05-05', state: 'met' },
      'mediation.certificate-declined': {
        due: '2026-05-11',
        metOn: '2026-05-08',
        state: 'met',
        citation: 'SEND Regs 2014 reg 34(1)',
      },
      'appeal.lodge': { due: '2026-06-10', citation: 'HESC Rules 2008 r.20(1)(c)' },
    });
    const again = { on: '2026-05-08', ground: 'does-not-wish', adviser: 'cm-1042' };
    expect(await post(mediation, 'certificates', again)).toMatchObject({
      status: 409,
      body: { type: '/problems/certificate-exists' },
    });
  });

  it('then the certificate is signed, names nobody, and is printed for the family', async () => {
    const { body } = await casework.get(`/v1/mediations/${mediation}/certificates`, north);
    const [certificate] = body['items'];
    expect(certificate.facts).toMatchObject({
      ground: 'does-not-wish',
      groundOn: '2026-05-06',
      issuedOn: '2026-05-08',
    });
    expect(JSON.stringify(body)).not.toContain('Childe');
    const keys = published(publicKeysOf(casework.certificateKeys), publicPart(newKeyRing().current));
    const holder = { name: 'robin  childe-example', bornOn: robin.dateOfBirth };
    expect(await checkCertificate(certificate.jws, { keys, revoked: [], holder })).toMatchObject({
      verdict: 'genuine',
    });
    const pdf = await casework.app.inject({
      url: `/v1/mediations/${mediation}/certificates/${certificate.number}/pdf`,
      headers: { authorization: `Bearer ${await casework.token(north)}` },
    });
    expect([pdf.statusCode, pdf.headers['content-type'], pdf.rawPayload.subarray(0, 5).toString()]).toEqual([
      200,
      'application/pdf',
      '%PDF-',
    ]);
  });

  it('then the adviser sees the family and nothing of the assessment, and another provider sees nothing', async () => {
    const { body } = await casework.get(`/v1/mediations/${mediation}`, north);
    expect(body['people'].map(({ name }: { name: string }) => name).sort()).toEqual([
      'Pat Childe-Example',
      'Robin Childe-Example',
    ]);
    expect((await casework.get(`/v1/assessments/${assessment}`, north)).status).toBe(403);
    expect((await casework.get(`/v1/mediations/${assessment}`, north)).status).toBe(404);
    expect((await casework.get(`/v1/mediations/${mediation}`, south)).status).toBe(404);
    expect((await post(mediation, 'information', { on: '2026-05-09' }, south)).status).toBe(404);
    const list = async (who: object) =>
      (await casework.get('/v1/mediations', who)).body['items'].map(({ reference }: any) => reference);
    expect([await list(north), await list(south)]).toEqual([[mediation], []]);
  });

  it('when somebody goes round the API as the service, then Postgres shows an adviser their own families only', async () => {
    const seen = (provider: string) =>
      withinLa(casework.database, { la: 'EA', subject: 'x', provider }, async (m) => {
        const count = async (table: string) =>
          Number((await m.query(`select count(*) from casefile.${table}`))[0].count as string);
        return {
          cases: await count('cases'),
          people: await count('people'),
          documents: await count('documents'),
          staff: await count('staff'),
          logOfOthers: (await m.query('select 1 from casefile.log where case_reference = $1', [assessment])).length,
        };
      });
    expect(await seen('north-mediation')).toEqual({ cases: 1, people: 2, documents: 0, staff: 0, logOfOthers: 0 });
    expect(await seen('south-mediation')).toEqual({ cases: 0, people: 0, documents: 0, staff: 0, logOfOthers: 0 });
  });

  it('when an appeal is lodged on 9 June 2026, then it needs a certificate of this decision, and ends the window', async () => {
    const { body } = await casework.get(`/v1/mediations/${mediation}/certificates`, officerOf('EA'));
    const certificate = body['items'][0].number as string;
    const appeal = {
      mediation,
      on: '2026-06-09',
      by: 'young-person',
      authority: 'certificate',
      letters: 'already-sent',
    };
    const lodge = (more: object) => casework.post('/v1/appeals', { ...appeal, ...more }, officerOf('EA'));
    expect((await lodge({ certificate: 'MC-0000-0000-0000-0' })).body).toMatchObject({
      type: '/problems/certificate-of-another-decision',
      provision: 'CFA 2014 s.55(3)',
    });
    expect((await lodge({})).status).toBe(409);
    const lodged = await lodge({ certificate });
    expect(lodged).toMatchObject({ status: 201, body: { reference: `${assessment}-A2` } }); // A1 was refused
    await told(casework, `/v1/mediations/${mediation}`, officerOf('EA'), ({ deadlines }) =>
      deadlines.some(({ key, metOn }: any) => key === 'appeal.lodge' && metOn === '2026-06-09'),
    );
  });
});

describe('given a family of Wigan whose child is refused a plan on 20 February 2026', () => {
  let assessment: string;
  let mediation: string;
  const officer = officerOf('WI');
  const enter = async (move: string, body: object, who: object = officer) => {
    const answer = await post(mediation, move, body, who);
    if (answer.status !== 201) throw new Error(`${move}: ${JSON.stringify(answer.body)}`);
    return answer;
  };
  beforeAll(async () => {
    assessment = await takenOver(
      casework,
      'WI',
      { on: '2025-11-03', requester: 'parent', child: { name: 'Sam Childe-Example', dateOfBirth: '2015-05-05' } },
      [
        { move: 'decision-to-assess', on: '2025-12-12', assess: true, particulars: { reasons: 'Needed.' } },
        { move: 'decision-to-issue-plan', on: '2026-02-20', issue: false, particulars: { reasons: 'Not needed.' } },
      ],
    );
    mediation = `${assessment}-M1`;
    await told(casework, `/v1/mediations/${mediation}`, officer);
  });

  it('when they agree in mediation, then every step has its date, and the refused plan is made on the ordered ones', async () => {
    await enter('contacts', { on: '2026-03-02', provider: 'north-mediation' });
    await enter('information', { on: '2026-03-02' });
    await enter('choices', { on: '2026-03-02', choice: 'wants-mediation' });
    await enter('word-to-authority', {
      on: '2026-03-04',
      issues: 'mixed',
      commissioners: ['icb-wigan'],
      particulars: { issues: 'The plan', healthProvisionWanted: 'Speech and language therapy' },
    });
    await enter('health-notices', { on: '2026-03-06', commissioner: 'icb-wigan' });
    await enter('mediators', {
      on: '2026-03-10',
      mediator: 'cm-1042',
      noPartInDecisions: true,
      noStakeInOutcome: true,
    });
    await enter('sessions', {
      on: '2026-03-24',
      session: 'session-1',
      date: '2026-04-01',
      by: 'both',
      particulars: { place: 'Sampleton Library' },
    });
    await enter('session-records', {
      on: '2026-04-01',
      session: 'session-1',
      authority: 'attended-with-authority',
      healthCommissioner: 'attended-with-authority',
      family: 'attended',
      supporter: true,
      advocate: false,
      childAttended: false,
    });
    await enter('conclusions', { on: '2026-04-01', outcome: 'agreed' });
    await enter('agreements', {
      on: '2026-04-01',
      authorityIsParty: true,
      steps: [{ step: 'plan', owner: 'local-authority', like: 'make-plan' }],
    });
    await enter('certificates', { on: '2026-04-02', ground: 'mediated', adviser: 'cm-1042' });
    expect(await limitsOf(casework, `/v1/mediations/${mediation}`, officer)).toMatchObject({
      'mediation.notify-icb/icb-wigan': { due: '2026-03-09', metOn: '2026-03-06' },
      'mediation.arrange-health': { due: '2026-04-03', metOn: '2026-04-01', citation: 'SEND Regs 2014 reg 35(4)' },
      'mediation.venue-notice/session-1': { due: '2026-03-25', metOn: '2026-03-24' },
      'mediation.certificate-after': { due: '2026-04-08', metOn: '2026-04-02', citation: 'SEND Regs 2014 reg 39(1)' },
      'mediation.agreement-appealable/plan.draft': { due: '2026-05-06' },
      'mediation.agreement-appealable/plan.final': { due: '2026-06-17' },
    });
    const opened = await told(casework, `/v1/assessments/${assessment}`, officer, ({ closed }) => closed === false);
    expect(opened['deadlines'].filter(({ due }: any) => ['2026-05-06', '2026-06-17'].includes(due)).length).toBe(2);
  });

  it('when the draft plan is served in time, then the mediation knows it without anybody entering it twice', async () => {
    const draft = await casework.post(
      `/v1/assessments/${assessment}/draft-plans`,
      { on: '2026-05-05', letters: 'already-sent' },
      officer,
    );
    expect(draft.status).toBe(201);
    await told(casework, `/v1/mediations/${mediation}`, officer, ({ deadlines }) =>
      deadlines.some(
        ({ key, metOn }: any) => key === 'mediation.agreement-appealable/plan.draft' && metOn === '2026-05-05',
      ),
    );
  });
});

describe('given what cannot be', () => {
  let mediation: string;
  beforeAll(async () => {
    const assessment = await refused();
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

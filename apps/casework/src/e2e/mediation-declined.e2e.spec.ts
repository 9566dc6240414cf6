import { newKeyRing, published, publicKeysOf, publicPart } from '@ehc/certificates/signing';
import { checkCertificate } from '@ehc/certificates/verifying';
import { withinLa } from '@ehc/platform/database';
import { caseworkUnderTest, type CaseworkUnderTest } from './casework-under-test.js';
import {
  commandOn,
  enterAdviser,
  limitsOf,
  north,
  officerOf,
  proof,
  refusedAssessment,
  robin,
  south,
  told,
} from './disputes.js';

jest.setTimeout(120_000);

let casework: CaseworkUnderTest;
beforeAll(async () => {
  casework = await caseworkUnderTest();
  await enterAdviser(casework, 'EA');
});
afterAll(() => casework?.stop());

const post = (reference: string, move: string, body: object, who: object = north) =>
  commandOn(casework, reference, move, body, who);

describe('given a young person who was refused an assessment on 10 April 2026', () => {
  let assessment: string;
  let mediation: string;
  beforeAll(async () => {
    assessment = await refusedAssessment(casework);
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

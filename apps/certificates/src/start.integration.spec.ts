import { confirmCertificate, revokeCertificate } from '@ehc/certificates/data';
import { aCertificate, holder } from '@ehc/certificates/testing';
import { checkCertificate, readStatusList } from '@ehc/certificates/verifying';
import { serviceOnPostgres } from './testing/service-on-postgres.js';

let server: Awaited<ReturnType<typeof serviceOnPostgres>>;
const certificate = aCertificate();
let jws: string;
beforeAll(async () => {
  server = await serviceOnPostgres();
  jws = await server.database.prepared(certificate);
}, 60_000);
afterAll(() => server?.stop());

const ask = (url: string) => server.service.app.inject({ url });

it('given the life of a certificate, when everybody asks, then each is told how it stands at that moment', async () => {
  const { database, service } = server;
  expect((await ask('/ready')).statusCode).toBe(200);
  expect((await ask(`/certificates/${certificate.number}`)).statusCode).toBe(404);

  await database.as('ehc_worker', 'EX', (m) => confirmCertificate(m, certificate.number));
  expect((await ask(`/certificates/${certificate.number}`)).json()).toMatchObject({ verdict: 'genuine', signed: jws });
  const asked = await service.app.inject({
    method: 'POST',
    url: `/certificates/${certificate.number}/holder`,
    payload: holder,
  });
  expect(asked.json()).toMatchObject({ verdict: 'genuine', isAboutThem: true });

  const revocation = { number: certificate.number, on: '2026-12-01', because: 'issued-in-error' } as const;
  await database.as('ehc_worker', 'EX', (m) => revokeCertificate(m, revocation));
  expect((await ask(`/certificates/${certificate.number}`)).json()).toMatchObject({ verdict: 'revoked', revocation });

  const keys = (await ask('/.well-known/jwks.json')).json();
  const revoked = await readStatusList((await ask('/status-list')).body, keys, new Date());
  expect(await checkCertificate(jws, { keys, revoked })).toMatchObject({ verdict: 'revoked', revocation });
});

import { confirmCertificate, revokeCertificate } from '@ehc/certificates/data';
import { publicKeysOf } from '@ehc/certificates/signing';
import { aCertificate, certificatesDatabase, holder } from '@ehc/certificates/testing';
import { checkCertificate, readStatusList } from '@ehc/certificates/verifying';
import { readConfig } from '@ehc/platform/config';
import type { Service } from '@ehc/platform/http';
import { certificatesConfig } from './config.js';
import { certificates } from './start.js';

let database: Awaited<ReturnType<typeof certificatesDatabase>>;
let service: Service;
const certificate = aCertificate();
let jws: string;
beforeAll(async () => {
  database = await certificatesDatabase();
  jws = await database.prepared(certificate);
  service = await certificates(
    readConfig(certificatesConfig, {
      PORT: '0',
      LOG_LEVEL: 'fatal',
      DATABASE_URL: database.urls.ehc_certificates,
      PUBLIC_URL: 'https://certificates.council.example',
      CERTIFICATE_PUBLIC_KEYS: JSON.stringify(publicKeysOf(database.ring)),
      STATUS_LIST_KEY: JSON.stringify(database.statusKey),
      RATE_LIMIT_PER_MINUTE: '1000',
    }),
  );
}, 60_000);
afterAll(async () => {
  await service?.stop();
  await database?.drop();
});

const ask = (url: string) => service.app.inject({ url });

it('given the life of a certificate, when everybody asks, then each is told how it stands at that moment', async () => {
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

import { publicKeysOf } from '@ehc/certificates/signing';
import { certificatesDatabase } from '@ehc/certificates/testing';
import { readConfig } from '@ehc/platform/config';
import { certificatesConfig } from '../config.js';
import { certificates } from '../start.js';

/** The service as it stands in front of everybody, with a register of its own in Postgres. */
export async function serviceOnPostgres() {
  const database = await certificatesDatabase();
  const service = await certificates(
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
  return {
    ...{ database, service },
    async stop() {
      await service.stop();
      await database.drop();
    },
  };
}

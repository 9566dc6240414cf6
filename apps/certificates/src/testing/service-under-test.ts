import type { Revocation } from '@ehc/certificates/contract';
import { publicKeysOf, signCertificate, type CertificateContent } from '@ehc/certificates/signing';
import { issuer } from '@ehc/certificates/testing';
import { readConfig } from '@ehc/platform/config';
import { createService } from '@ehc/platform/http';
import { createLogger } from '@ehc/platform/logging';
import { CertificatesModule } from '../certificates.module.js';
import { certificatesConfig } from '../config.js';
import { openApi } from '../open-api/index.js';
import type { Register } from '../register/register.js';

/** A register in memory, with the rules of the one in Postgres that a caller can see. */
function registerOf(signed: Map<string, string>, revocations: Revocation[]): Register & { isAway: boolean } {
  return {
    isAway: false,
    async find(number) {
      if (this.isAway) throw Object.assign(new Error('no line'), { code: 'ECONNREFUSED' });
      const jws = signed.get(number);
      return jws === undefined ? undefined : { jws, revocation: revocations.find((each) => each.number === number) };
    },
    revoked: async () => revocations,
  };
}

/** The service with some certificates, and nobody signed in. */
export async function serviceUnderTest({ perMinute = 10_000 } = {}) {
  const { ring, statusKey, keys } = issuer();
  const signed = new Map<string, string>();
  const revocations: Revocation[] = [];
  const register = registerOf(signed, revocations);
  const lines: string[] = [];
  const config = readConfig(certificatesConfig, {
    PORT: '0',
    DATABASE_URL: 'postgres://ehc_certificates:secret@localhost:5432/ehc',
    PUBLIC_URL: 'https://certificates.council.example/',
    CERTIFICATE_PUBLIC_KEYS: JSON.stringify(publicKeysOf(ring)),
    STATUS_LIST_KEY: JSON.stringify(statusKey),
    RATE_LIMIT_PER_MINUTE: String(perMinute),
  });
  const logger = createLogger({ name: 'certificates', level: 'trace' }, { write: (line) => void lines.push(line) });
  const service = await createService({
    name: 'certificates',
    module: CertificatesModule.of({ config, register, logger }),
    config: { ...config, RATE_LIMIT_FAILED_SIGN_INS: perMinute },
    logger,
    openApi: openApi(),
  });
  const ask = (url: string, options: { accept?: string; method?: 'GET' | 'POST'; json?: object; form?: object } = {}) =>
    service.app.inject({
      url,
      method: options.method ?? (options.json || options.form ? 'POST' : 'GET'),
      headers: {
        ...(options.accept && { accept: options.accept }),
        ...(options.json && { 'content-type': 'application/json' }),
        ...(options.form && { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      ...(options.json && { payload: JSON.stringify(options.json) }),
      ...(options.form && { payload: new URLSearchParams({ ...options.form }).toString() }),
    });
  return {
    ...{ ask, keys, register, revocations, ring, service },
    /** The same as a browser asks. */
    browse: (url: string, form?: object) =>
      ask(url, { accept: 'text/html,application/xhtml+xml', ...(form && { form }) }),
    issue: async (certificate: CertificateContent): Promise<string> => {
      const jws = await signCertificate(certificate, ring.current);
      signed.set(certificate.number, jws);
      return jws;
    },
    log: () => lines.join(''),
    stop: () => service.stop(),
  };
}

import { migrations as casefile } from '@ehc/casefile/data';
import { openDatabase, withinLa, type OnBehalfOf, type Role } from '@ehc/platform/database';
import { testDatabase } from '@ehc/platform/testing';
import type { DataSource, EntityManager } from 'typeorm';
import { keepSignature, migrations, prepareCertificate } from '../data/index.js';
import { signCertificate, type CertificateContent } from '../signing/index.js';
import { issuer } from './a-certificate.js';

const roles = ['ehc_owner', 'ehc_casework', 'ehc_worker', 'ehc_certificates'] as const satisfies Role[];
type Opened = (typeof roles)[number];

/** A fresh database with a register, opened by each role that has to do with it. */
export async function certificatesDatabase() {
  const database = await testDatabase({ migrations: [...casefile, ...migrations] });
  const opened = new Map<Opened, DataSource>();
  for (const role of roles)
    opened.set(role, await openDatabase({ url: database.urls[role], entities: [], poolSize: 2 }));
  const { ring, statusKey, keys } = issuer();
  const as = <T>(role: Opened, whose: string | OnBehalfOf, work: (m: EntityManager) => Promise<T>): Promise<T> =>
    withinLa(opened.get(role)!, whose, work);
  return {
    ...{ as, ring, statusKey, keys, urls: database.urls },
    /** As the casework does when an adviser asks for a certificate. @returns it as it was signed */
    async prepared(certificate: CertificateContent, la = 'EX'): Promise<string> {
      const jws = await signCertificate(certificate, ring.current);
      await as('ehc_casework', la, async (m) => {
        await prepareCertificate(m, certificate);
        await keepSignature(m, certificate.number, { kid: ring.current.kid, jws });
      });
      return jws;
    },
    async drop() {
      for (const source of opened.values()) await source.destroy();
      await database.drop();
    },
  };
}

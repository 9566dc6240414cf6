import type { EntityManager } from 'typeorm';
import { aCertificate, certificatesDatabase } from '../testing/index.js';
import {
  certificatesOf,
  confirmCertificate,
  dropPrepared,
  findPublic,
  nobody,
  prepareCertificate,
  revokeCertificate,
} from './index.js';

const certificate = aCertificate();
let database: Awaited<ReturnType<typeof certificatesDatabase>>;
beforeAll(async () => {
  database = await certificatesDatabase();
  await database.prepared(certificate);
  await database.as('ehc_worker', 'EX', (m) => confirmCertificate(m, certificate.number));
}, 60_000);
afterAll(() => database?.drop());

/** A certificate that its case has on record. */
async function confirmed(change: Parameters<typeof aCertificate>[0]) {
  const issued = aCertificate(change);
  await database.prepared(issued);
  await database.as('ehc_worker', 'EX', (m) => confirmCertificate(m, issued.number));
  return issued;
}

/** Its row in the register of cases, as the case itself writes it. */
const caseIsThere = (reference: string, provider: string | null = null) =>
  database.as('ehc_owner', 'EX', (m) =>
    m.query(
      `insert into casefile.cases (la, reference, kind, stage, closed, began_on, opened_on, agreement_area, agreement_version, overdue, sequence, changed_at, provider)
       values ('EX', $1, 'mediation', 'over', true, '2026-10-01', '2026-10-01', 'essex', '2014-11', 0, 1, now(), $2)`,
      [reference, provider],
    ),
  );

describe('given the public check, as Postgres knows it', () => {
  it('when it asks for a number, then it is told, whatever authority it is of', async () =>
    expect(await database.as('ehc_certificates', nobody, (m) => findPublic(m, certificate.number))).toBeDefined());

  it.each([
    'select * from certificates.register',
    `update certificates.register set revoked_on = null, revoked_because = null`,
    'delete from certificates.register',
    'truncate certificates.register',
    `select certificates.erase_case('00000000-0000-4000-8000-000000000001')`,
    'select * from casefile.cases',
    'select * from casefile.people',
  ])('when it tries "%s", then it may not, in nobody’s name or in that of an authority', async (sql) => {
    for (const la of [nobody, 'EX'])
      await expect(database.as('ehc_certificates', la, (m) => m.query(sql))).rejects.toThrow('permission denied');
  });

  it('when it looks for the beginning of a number, then it finds nothing', async () =>
    expect(await database.as('ehc_certificates', nobody, (m) => findPublic(m, 'MC-%'))).toBeUndefined());
});

describe('given another authority', () => {
  it('when it looks at the mediation, then there is no certificate', async () =>
    expect(await database.as('ehc_casework', 'WI', (m) => certificatesOf(m, certificate.mediation))).toEqual([]));

  it('when it would revoke it, then there is none', () =>
    expect(
      database.as('ehc_worker', 'WI', (m) =>
        revokeCertificate(m, { number: certificate.number, on: '2026-12-01', because: 'issued-in-error' }),
      ),
    ).rejects.toThrow('There is no certificate'));
});

describe('given advisers of two providers', () => {
  const ofProvider = <T>(provider: string, work: (m: EntityManager) => Promise<T>) =>
    database.as('ehc_casework', { la: 'EX', subject: 'an.adviser', provider }, work);

  it('when one looks at the mediation, then they see its certificate only where the family came to theirs', async () => {
    const { number, mediation } = await confirmed({ mediation: 'EX-2026-0143-M1' });
    await caseIsThere(mediation, 'north-mediation');
    const seen = await ofProvider('north-mediation', (m) => certificatesOf(m, mediation));
    expect(seen.map((one) => one.number)).toEqual([number]);
    expect(await ofProvider('south-mediation', (m) => certificatesOf(m, mediation))).toEqual([]);
  });

  it('when one would prepare a certificate of the other’s family, then Postgres refuses it', async () => {
    await caseIsThere('EX-2026-0144-M1', 'north-mediation');
    const asked = aCertificate({ mediation: 'EX-2026-0144-M1' });
    await expect(ofProvider('south-mediation', (m) => prepareCertificate(m, asked))).rejects.toThrow(
      'row-level security',
    );
    await ofProvider('north-mediation', (m) => prepareCertificate(m, asked));
    await ofProvider('south-mediation', (m) => dropPrepared(m, asked.number));
    expect(await ofProvider('north-mediation', (m) => certificatesOf(m, asked.mediation))).toHaveLength(1);
  });
});

describe('given a service and SQL of its own', () => {
  it.each([
    ['ehc_casework', `update certificates.register set facts = '{}'`],
    ['ehc_casework', `update certificates.register set confirmed_at = now()`],
    ['ehc_casework', `update certificates.register set revoked_on = null`],
    ['ehc_worker', `update certificates.register set facts = '{}'`],
    ['ehc_worker', `update certificates.register set jws = 'a.b.c', kid = 'x'`],
    ['ehc_worker', 'delete from certificates.register'],
  ] as const)('when %s tries "%s", then it may not', (role, sql) =>
    expect(database.as(role, 'EX', (m) => m.query(sql))).rejects.toThrow('permission denied'),
  );

  it('when the worker would have it that it was never confirmed, then the register refuses', () =>
    expect(
      database.as('ehc_worker', 'EX', (m) => m.query('update certificates.register set confirmed_at = null')),
    ).rejects.toMatchObject({ code: 'EHC04' }));

  it('when casework deletes all it sees, then what is confirmed stays', async () => {
    await database.as('ehc_casework', 'EX', (m) => m.query('delete from certificates.register'));
    expect(await database.as('ehc_certificates', nobody, (m) => findPublic(m, certificate.number))).toBeDefined();
  });
});

describe('given a case that is erased', () => {
  const inEssex = (role: 'ehc_owner' | 'ehc_casework', sql: string) => database.as(role, 'EX', (m) => m.query(sql));

  it('when one person alone asked for it, then nothing is erased', () =>
    expect(
      inEssex('ehc_casework', `select certificates.erase_case('00000000-0000-4000-8000-000000000001')`),
    ).rejects.toMatchObject({ code: 'EHC03' }));

  it('when a second person approved it, then whom it was about is gone, and that there was one stays', async () => {
    const erased = await confirmed({ mediation: 'EX-2026-0142-M1' });
    const id = '00000000-0000-4000-8000-000000000002';
    await caseIsThere('EX-2026-0142-M1');
    await inEssex(
      'ehc_casework',
      `insert into casefile.erasures (la, id, case_reference, ground, asked_by, approved_by, approved_at)
      values ('EX', '${id}', 'EX-2026-0142-M1', 'retention-over', 'essex.one', 'essex.two', now())`,
    );
    expect(await inEssex('ehc_casework', `select certificates.erase_case('${id}') as erased`)).toEqual([
      { erased: { certificates: 1 } },
    ]);
    expect(await database.as('ehc_certificates', nobody, (m) => findPublic(m, erased.number))).toBeUndefined();
    const [row] = await inEssex('ehc_owner', `select * from certificates.register where number = '${erased.number}'`);
    expect(row).toMatchObject({ salt: null, holder: null, jws: null, facts: { ground: 'does-not-wish' } });
    expect(JSON.stringify(row)).not.toContain(erased.holder);
  });
});

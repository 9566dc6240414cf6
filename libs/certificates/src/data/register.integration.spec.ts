import { aCertificate, certificatesDatabase } from '../testing/index.js';
import {
  certificatesOf,
  confirmCertificate,
  dropPrepared,
  findPublic,
  keepSignature,
  nobody,
  prepareCertificate,
  revokeCertificate,
  statusList,
} from './index.js';

let database: Awaited<ReturnType<typeof certificatesDatabase>>;
beforeAll(async () => {
  database = await certificatesDatabase();
}, 60_000);
afterAll(() => database?.drop());

let cases = 0;
/** A certificate of a mediation case of its own. */
const another = (change: Parameters<typeof aCertificate>[0] = {}) =>
  aCertificate({ mediation: `EX-2026-${(cases += 1)}-M1`, ...change });
const found = (number: string) => database.as('ehc_certificates', nobody, (m) => findPublic(m, number));
const revoked = () => database.as('ehc_certificates', nobody, statusList);
const confirm = (number: string, la = 'EX') => database.as('ehc_worker', la, (m) => confirmCertificate(m, number));
const revoke = (number: string, because: 'issued-in-error' | 'wrong-details', on = '2026-12-01') =>
  database.as('ehc_worker', 'EX', (m) => revokeCertificate(m, { number, on, because }));

describe('given a certificate that an adviser asks for', () => {
  it('when it is prepared only, then nobody outside sees it', async () => {
    const certificate = another();
    await database.prepared(certificate);
    expect(await found(certificate.number)).toBeUndefined();
  });

  it('when the case has taken it, then everybody who has its number finds it, as it was signed', async () => {
    const certificate = another();
    const jws = await database.prepared(certificate);
    await confirm(certificate.number);
    expect(await found(certificate.number)).toEqual({ jws, revocation: undefined });
  });

  it('when the case takes it twice, because an answer was lost, then nothing changes', async () => {
    const certificate = another();
    await database.prepared(certificate);
    await confirm(certificate.number);
    await confirm(certificate.number);
    const [row] = await database.as('ehc_casework', 'EX', (m) => certificatesOf(m, certificate.mediation));
    expect(row).toMatchObject({ number: certificate.number, facts: { issuedOn: '2026-11-29' }, revokedOn: null });
  });

  it('when the case refuses it, then it can be taken back, and after that it is not there to be confirmed', async () => {
    const certificate = another();
    await database.prepared(certificate);
    await database.as('ehc_casework', 'EX', (m) => dropPrepared(m, certificate.number));
    await expect(confirm(certificate.number)).rejects.toThrow(`There is no certificate ${certificate.number}`);
  });

  it('when it is confirmed, then it can no more be taken back', async () => {
    const certificate = another();
    await database.prepared(certificate);
    await confirm(certificate.number);
    await database.as('ehc_casework', 'EX', (m) => dropPrepared(m, certificate.number));
    expect(await found(certificate.number)).toBeDefined();
  });

  it('when it was not signed, then the case can not take it', async () => {
    const certificate = another();
    await database.as('ehc_casework', 'EX', (m) => prepareCertificate(m, certificate));
    await expect(confirm(certificate.number)).rejects.toThrow('confirmed_once_signed');
  });

  it('when another one of the same mediation stands, then the case can not take it', async () => {
    const [first, second] = [another(), aCertificate({ mediation: `EX-2026-${cases}-M1` })];
    await database.prepared(first);
    await database.prepared(second);
    await confirm(first.number);
    await expect(confirm(second.number)).rejects.toThrow('one_standing_certificate');
  });

  it('when it is of a case of another authority, then it can not be prepared', () =>
    expect(database.prepared(another(), 'WI')).rejects.toThrow('of_an_own_case'));
});

describe('given a certificate that stands', () => {
  it('when it is revoked, then everybody is told when and why, and it is on the list', async () => {
    const certificate = another();
    await database.prepared(certificate);
    await confirm(certificate.number);
    await revoke(certificate.number, 'issued-in-error');
    const revocation = { number: certificate.number, on: '2026-12-01', because: 'issued-in-error' };
    expect((await found(certificate.number))?.revocation).toEqual(revocation);
    expect(await revoked()).toContainEqual(revocation);
  });

  it('when it was revoked for wrong details and another is issued, then everybody is led to that one', async () => {
    const [wrong, right] = [another(), aCertificate({ mediation: `EX-2026-${cases}-M1` })];
    await database.prepared(wrong);
    await confirm(wrong.number);
    await database.prepared(right);
    await revoke(wrong.number, 'wrong-details');
    await confirm(right.number);
    expect((await found(wrong.number))?.revocation).toMatchObject({ replacedBy: right.number });
    expect((await found(right.number))?.revocation).toBeUndefined();
  });

  it('when it was issued in error and another is issued later, then that one does not replace it', async () => {
    const [first, second] = [another(), aCertificate({ mediation: `EX-2026-${cases}-M1` })];
    for (const certificate of [first, second]) await database.prepared(certificate);
    await confirm(first.number);
    await revoke(first.number, 'issued-in-error');
    await confirm(second.number);
    expect((await found(first.number))?.revocation).not.toHaveProperty('replacedBy');
  });

  it('when it is revoked twice in the same words, then nothing changes; in others, then it is refused', async () => {
    const certificate = another();
    await database.prepared(certificate);
    await confirm(certificate.number);
    await revoke(certificate.number, 'wrong-details');
    await revoke(certificate.number, 'wrong-details');
    await expect(revoke(certificate.number, 'issued-in-error')).rejects.toMatchObject({ code: 'EHC04' });
    await expect(revoke(certificate.number, 'wrong-details', '2026-12-02')).rejects.toMatchObject({ code: 'EHC04' });
  });

  it('when one that is prepared only is revoked, then it is refused', async () => {
    const certificate = another();
    await database.prepared(certificate);
    await expect(revoke(certificate.number, 'wrong-details')).rejects.toThrow('There is no certificate');
  });

  it('when our key was changed and it is signed anew, then the new signature is found', async () => {
    const certificate = another();
    await database.prepared(certificate);
    await confirm(certificate.number);
    const later = { kid: 'another', jws: 'a.b.c' };
    await database.as('ehc_casework', 'EX', (m) => keepSignature(m, certificate.number, later));
    expect(await found(certificate.number)).toMatchObject({ jws: 'a.b.c' });
  });
});

import { readCertificateNumber } from '@ehc/certificates/contract';
import { newCertificateNumber, signCertificate } from '@ehc/certificates/signing';
import { aCertificate, holder, issuer } from '@ehc/certificates/testing';
import { checkCertificate, readStatusList } from '@ehc/certificates/verifying';
import { serviceUnderTest } from './testing/service-under-test.js';

let server: Awaited<ReturnType<typeof serviceUnderTest>>;
const certificate = aCertificate();
const { number } = certificate;
let jws: string;
beforeAll(async () => {
  server = await serviceUnderTest();
  jws = await server.issue(certificate);
});
afterAll(() => server.stop());

describe('given a certificate that stands, when a program asks', () => {
  it('by its number, then it is told the verdict, what it certifies, and the signed text', async () => {
    const answer = await server.ask(`/certificates/${number}`);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({
      verdict: 'genuine',
      words: 'This certificate is genuine and stands.',
      certificate: expect.objectContaining({ number, issuedOn: '2026-11-29', mediation: 'EX-2026-0141-M1' }),
      signed: jws,
    });
  });

  it('by its number in small letters and without hyphens, then it is understood', async () =>
    expect((await server.ask(`/certificates/${number.toLowerCase().replaceAll('-', '')}`)).json()).toMatchObject({
      verdict: 'genuine',
    }));

  it('whether it is about a person, then it is told yes or no, and nothing more of them', async () => {
    const yes = await server.ask(`/certificates/${number}/holder`, { json: holder });
    expect([yes.statusCode, yes.json()]).toMatchObject([200, { verdict: 'genuine', isAboutThem: true }]);
    const no = await server.ask(`/certificates/${number}/holder`, { json: { ...holder, bornOn: '2018-03-10' } });
    expect([no.statusCode, no.json().isAboutThem]).toEqual([200, false]);
    expect(yes.body + no.body).not.toMatch(/Dell|2018|salt/);
  });

  it.each([
    [{ ...holder, name: ' ' }, ['name']],
    [{ ...holder, bornOn: '2018-02-30' }, ['bornOn']],
    [{}, ['name', 'bornOn']],
    [{ ...holder, extra: 1 }, ['bornOn']],
  ])('about %j, then the fields that are wrong are named', async (json, fields) => {
    const answer = await server.ask(`/certificates/${number}/holder`, { json });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors.map(({ field }: { field: string }) => field)).toEqual(fields);
  });

  it('by its signed text, then it is told the same', async () => {
    const answer = await server.ask('/check', { json: { signed: `${jws}\n` } });
    expect([answer.statusCode, answer.json()]).toMatchObject([200, { verdict: 'genuine', certificate: { number } }]);
  });

  it('by a text of somebody else, then it is told that it is foreign', async () => {
    const signed = await signCertificate(certificate, issuer().ring.current);
    expect((await server.ask('/check', { json: { signed } })).json()).toEqual({
      verdict: 'foreign',
      words: expect.any(String),
    });
  });

  it.each([{}, { signed: '' }, { signed: 'x'.repeat(16_385) }, { signed: 7 }, { text: 'x' }])(
    'by %j, then the field is named',
    async (json) =>
      expect((await server.ask('/check', { json })).json()).toMatchObject({
        status: 400,
        errors: [{ field: 'signed' }],
      }),
  );
});

describe('given a number that nobody was given', () => {
  it('when it is asked for, then there is no such certificate, whether it was mistyped or never issued', async () => {
    const never = newCertificateNumber();
    const answer = await server.ask(`/certificates/${never}`);
    expect(answer.json()).toMatchObject({
      status: 404,
      type: '/problems/no-such-certificate',
      detail: `We have issued no certificate with the number ${never}. Compare it with the certificate, character by character.`,
    });
    expect((await server.ask(`/certificates/${never}/holder`, { json: holder })).statusCode).toBe(404);
  });

  it('when its last character does not fit, then it says that something is mistyped', async () => {
    const last = number.endsWith('2') ? '3' : '2';
    const mistyped = `${number.slice(0, -1)}${last}`;
    expect(readCertificateNumber(mistyped)).toHaveProperty('problem');
    expect((await server.ask(`/certificates/${mistyped}`)).json()).toMatchObject({
      status: 404,
      detail: expect.stringContaining('The number has a typing mistake'),
    });
  });
});

describe('given a certificate that no longer stands', () => {
  const wrong = aCertificate({ issuedOn: '2026-11-30' });
  const right = aCertificate();
  beforeAll(async () => {
    await server.issue(wrong);
    await server.issue(right);
    server.revocations.push({
      number: wrong.number,
      on: '2026-12-01',
      because: 'wrong-details',
      replacedBy: right.number,
    });
  });

  it('when it is asked for, then it says by which one it was replaced', async () =>
    expect((await server.ask(`/certificates/${wrong.number}`)).json()).toMatchObject({
      verdict: 'corrected',
      revocation: { on: '2026-12-01', because: 'wrong-details', replacedBy: right.number },
    }));

  it('when somebody checks without asking us, then the keys and the list that we publish are enough', async () => {
    const keys = (await server.ask('/.well-known/jwks.json')).json();
    const list = await server.ask('/status-list');
    expect(list.headers['content-type']).toContain('application/jwt');
    const revoked = await readStatusList(list.body, keys, new Date());
    const checked = await checkCertificate(await signCertificate(wrong, server.ring.current), { keys, revoked });
    expect(checked.verdict).toBe('corrected');
    expect((await checkCertificate(jws, { keys, revoked })).verdict).toBe('genuine');
  });

  it('when the keys are published, then no private part is among them', async () =>
    expect((await server.ask('/.well-known/jwks.json')).body).not.toContain('"d"'));
});

describe('given a row of the register that somebody changed', () => {
  it('when its number is asked for, then it is told that it was changed, and nothing of it is shown', async () => {
    const changed = aCertificate();
    await server.issue(changed);
    const find = server.register.find.bind(server.register);
    server.register.find = async (wanted) =>
      wanted === changed.number ? { jws: jws.replace(/.{9}$/, 'AAAAAAAAA'), revocation: undefined } : find(wanted);
    const answer = await server.ask(`/certificates/${changed.number}`);
    expect(answer.json()).toMatchObject({ verdict: 'changed' });
    expect(answer.json()).not.toHaveProperty('certificate');
    server.register.find = find;
  });
});

describe('given a request that is none', () => {
  it.each([
    ['a list', '[]', 'application/json', 400],
    ['nothing', 'null', 'application/json', 400],
    ['half a document', '{"signed":', 'application/json', 400],
    ['plain text', 'hello', 'text/plain', 415],
    ['a form that is too long', `signed=${'x'.repeat(70_000)}`, 'application/x-www-form-urlencoded', 413],
  ])('when %s is sent, then it is refused in a problem document', async (_, payload, type, status) => {
    const headers = { 'content-type': type };
    for (const url of ['/check', `/certificates/${number}/holder`]) {
      const answer = await server.service.app.inject({ method: 'POST', url, headers, payload });
      expect([url, answer.statusCode]).toEqual([url, status]);
      expect(answer.headers['content-type']).toContain('application/problem+json');
    }
  });

  it.each(['x', '%00', '%3Cscript%3E', '..%2f..', 'MC-' + '7'.repeat(90)])(
    'when the number is %s, then there is none',
    async (typed) => {
      const answer = await server.ask(`/certificates/${typed}`);
      expect([400, 404, 414]).toContain(answer.statusCode);
      expect(answer.body).not.toContain('<script>');
    },
  );

  it.each(['?number=1&number=2', '?number[]=1', ''])(
    'when the form is sent as %j, then a number is asked for',
    async (query) =>
      expect((await server.ask(`/certificates${query}`)).json()).toMatchObject({
        status: 400,
        errors: [{ field: 'number' }],
      }),
  );
});

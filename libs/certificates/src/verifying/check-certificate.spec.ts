import { createHmac } from 'node:crypto';
import { CompactSign, importJWK } from 'jose';
import { newKeyRing, published, publicKeysOf, rotated, signCertificate, signStatusList } from '../signing/index.js';
import { aCertificate, holder, issuer } from '../testing/index.js';
import { checkCertificate, readStatusList, type ToCheck } from './index.js';

const { ring, statusKey, keys } = issuer();
const certificate = aCertificate();
const now = new Date('2026-12-01T09:00:00Z');
let signed: string;
beforeAll(async () => {
  signed = await signCertificate(certificate, ring.current);
});

const check = (text: string, change: Partial<ToCheck> = {}) => checkCertificate(text, { keys, revoked: [], ...change });
const encoded = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64url');
const partsOf = (text: string) => text.split('.') as [string, string, string];
const decoded = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString());

describe('a certificate as it was signed', () => {
  it('when it is checked, then it is genuine, and says what it certifies', async () => {
    expect(await check(`\n${signed}\n`)).toEqual({
      verdict: 'genuine',
      words: 'This certificate is genuine and stands.',
      facts: expect.objectContaining({ number: certificate.number, issuedOn: '2026-11-29', ground: 'does-not-wish' }),
    });
  });

  it('when our key was changed since, then it is genuine still', async () =>
    expect((await check(signed, { keys: published(publicKeysOf(rotated(ring)), statusKey) })).verdict).toBe('genuine'));

  it('when somebody names the person, then it says whether it is about them', async () => {
    expect(await check(signed, { holder })).toMatchObject({ verdict: 'genuine', isAboutThem: true });
    expect(await check(signed, { holder: { ...holder, bornOn: '2018-03-10' } })).toMatchObject({ isAboutThem: false });
  });

  it('when it was revoked, then it says when and why', async () => {
    const revocation = { number: certificate.number, on: '2026-12-01', because: 'issued-in-error' } as const;
    expect(await check(signed, { revoked: [revocation] })).toMatchObject({
      verdict: 'revoked',
      words: 'This certificate was revoked on 1 December 2026: do not rely on it. It should not have been issued.',
      revocation,
    });
  });

  it('when it was corrected, then it says which one to ask for', async () => {
    const replacedBy = aCertificate().number;
    const revoked = [{ number: certificate.number, on: '2026-12-01', because: 'wrong-details', replacedBy } as const];
    const { verdict, words } = await check(signed, { revoked });
    expect([verdict, words]).toEqual([
      'corrected',
      `This certificate was replaced on 1 December 2026: do not rely on it. Something on it was wrong. Ask for the certificate ${replacedBy}.`,
    ]);
  });

  it('when another one was revoked, then this one stands', async () =>
    expect(
      (
        await check(signed, {
          revoked: [{ number: aCertificate().number, on: '2026-12-01', because: 'wrong-details' }],
        })
      ).verdict,
    ).toBe('genuine'));
});

describe('a text that somebody tampered with', () => {
  it('given another date in it, then it was changed, and nothing of it is shown', async () => {
    const [header, payload, signature] = partsOf(signed);
    const forged = [header, encoded({ ...decoded(payload), issuedOn: '2026-12-29' }), signature].join('.');
    expect(await check(forged)).toEqual({ verdict: 'changed', words: expect.stringContaining('not as we signed it') });
  });

  it.each([
    ['a header with one thing more', { extra: true }],
    ['no algorithm', { alg: 'none' }],
    ['the other name of the algorithm', { alg: 'Ed25519' }],
    ['a critical extension that nobody knows', { crit: ['b64'], b64: false }],
  ])('given %s, then it was changed', async (_, change) => {
    const [header, payload, signature] = partsOf(signed);
    expect((await check([encoded({ ...decoded(header), ...change }), payload, signature].join('.'))).verdict).toBe(
      'changed',
    );
  });

  it('given no algorithm and no signature, then it was changed', async () => {
    const [header, payload] = partsOf(signed);
    expect((await check(`${encoded({ ...decoded(header), alg: 'none' })}.${payload}.`)).verdict).toBe('changed');
  });

  it('given our public key taken as a password (HS256), then it was changed', async () => {
    const [header, payload] = partsOf(signed);
    const forgery = `${encoded({ ...decoded(header), alg: 'HS256' })}.${payload}`;
    for (const secret of [keys.keys[0]!.x, Buffer.from(keys.keys[0]!.x, 'base64url'), JSON.stringify(keys.keys[0])])
      expect(
        (await check(`${forgery}.${createHmac('sha256', secret).update(forgery).digest('base64url')}`)).verdict,
      ).toBe('changed');
  });

  it('given parts of two genuine certificates, then it was changed', async () => {
    const other = partsOf(await signCertificate(aCertificate(), ring.current));
    const ours = partsOf(signed);
    for (const mixed of [
      [ours[0], other[1], ours[2]],
      [ours[0], ours[1], other[2]],
    ])
      expect((await check(mixed.join('.'))).verdict).toBe('changed');
  });

  it('given a signature of somebody else in the name of our key, then it was changed', async () => {
    const theirs = await signCertificate(certificate, { ...newKeyRing().current, kid: ring.current.kid });
    expect((await check(theirs)).verdict).toBe('changed');
  });

  it('given a key of somebody else, then it is foreign', async () => {
    expect(await check(await signCertificate(certificate, newKeyRing().current))).toEqual({
      verdict: 'foreign',
      words: expect.stringContaining('not signed with any of our keys'),
    });
  });

  it('given the key that signs our status lists, then it is foreign: that key makes no certificates', async () =>
    expect((await check(await signCertificate(certificate, statusKey))).verdict).toBe('foreign'));

  it.each([
    ['nothing', () => ''],
    ['a sentence', () => 'This is to certify that'],
    ['its first half', () => signed.slice(0, signed.length / 2).replace(/\..*/, '')],
    ['two of its parts', () => partsOf(signed).slice(0, 2).join('.')],
    ['four parts', () => `${signed}.${signed.slice(0, 9)}`],
    ['a status list of ours', () => signStatusList([], statusKey, now)],
  ])('given %s, then it is no certificate', async (_, text) =>
    expect((await check(await text())).verdict).toBe('not-a-certificate'),
  );

  it('given a signature that was cut short, then it was changed', async () =>
    expect((await check(signed.slice(0, -9))).verdict).toBe('changed'));

  it('given something else that our key signed as a certificate, then it is no certificate', async () => {
    const { discussion: _, ...content } = { ...certificate, discussion: 'x', format: 2 };
    const text = await new CompactSign(Buffer.from(JSON.stringify(content)))
      .setProtectedHeader({ alg: 'EdDSA', kid: ring.current.kid, typ: 'ehc-mediation-certificate+jwt' })
      .sign(await importJWK(ring.current, 'EdDSA'));
    expect((await check(text)).verdict).toBe('not-a-certificate');
  });
});

describe('what was revoked, without asking us', () => {
  const revoked = [{ number: certificate.number, on: '2026-12-01', because: 'issued-in-error' as const }];

  it('given the list of today, then the revoked certificate is told', async () => {
    const list = await readStatusList(
      await signStatusList(revoked, statusKey, now),
      keys,
      new Date('2026-12-02T08:59:59Z'),
    );
    expect((await check(signed, { revoked: list })).verdict).toBe('revoked');
  });

  it.each([
    ['none', async () => undefined, 'there is no list of revoked certificates to look at'],
    ['one of yesterday', () => signStatusList([], statusKey, new Date('2026-11-30T09:00:00Z')), 'is out of date'],
    ['one of somebody else', () => signStatusList([], newKeyRing().current, now), 'is not signed with any of our keys'],
    [
      'one signed by a key for certificates',
      () => signStatusList([], ring.current, now),
      'is not signed with any of our keys',
    ],
    ['a certificate', async () => signed, 'is none'],
    [
      'one that was changed',
      async () => `${(await signStatusList(revoked, statusKey, now)).slice(0, -9)}AAAAAAAAA`,
      'is not as we signed it',
    ],
  ])('given %s, then nobody can say whether it stands', async (_, list, words) => {
    const answer = await check(signed, { revoked: await readStatusList(await list(), keys, now) });
    expect(answer).toMatchObject({ verdict: 'cannot-say', facts: { number: certificate.number } });
    expect(answer.words).toContain(`We signed this certificate. Whether it was revoked since cannot be said: `);
    expect(answer.words).toContain(words);
  });
});

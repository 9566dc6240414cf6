import { appealableDecisions } from '@ehc/casefile/contract';
import { ZodError } from 'zod';
import { aCertificate, holder } from '../testing/index.js';
import { factsOf, isHolder } from './index.js';

const refusal = (change: Parameters<typeof aCertificate>[0]): string => {
  try {
    aCertificate(change);
  } catch (error) {
    if (error instanceof ZodError)
      return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join();
    throw error;
  }
  return 'accepted';
};

describe('a new certificate', () => {
  it('given what the casework knows, then it says which decision with its law, and names nobody', () => {
    const certificate = aCertificate();
    expect(certificate.decision).toEqual({
      code: 'refusal-to-assess',
      words: 'not to secure an EHC needs assessment (CFA 2014 s.51(2)(a))',
      noticeDated: '2026-10-01',
    });
    expect(JSON.stringify(certificate)).not.toMatch(/Zo|Dell|2018/i);
    expect(factsOf(certificate)).not.toHaveProperty('holder');
  });

  it.each(Object.keys(appealableDecisions) as (keyof typeof appealableDecisions)[])(
    'given %s, then it can be certified',
    (code) =>
      expect(aCertificate({ decision: { code, noticeDated: '2026-10-01' } }).decision.words).toBe(
        appealableDecisions[code],
      ),
  );

  it.each([
    [{ issuedOn: '2026-11-25' }, 'issuedOn: it is before 26 November 2026, the day of its ground'],
    [{ groundOn: '2026-09-30' }, 'groundOn: it is before 1 October 2026, the date of the notice'],
    [{ issuedOn: '2026-02-30' }, 'issuedOn: it is not a day, YYYY-MM-DD'],
    [{ mediation: 'EX-2026-0141' }, 'mediation: it is not a mediation case, such as EX-2026-0141-M1'],
    [
      { ground: 'not-arranged' as const, healthOnly: true },
      'ground: there is no such certificate where the issues are about health care alone (SEND Regs 2014 reg 35(3))',
    ],
  ])('given %j, then the field is named', (change, words) => expect(refusal(change)).toContain(words));

  it('given a field that has no place on it, then it is refused: what was said in mediation is nowhere kept', () =>
    expect(refusal({ discussion: 'x' } as object)).toContain('discussion'));
});

describe('whom a certificate is about', () => {
  const proof = aCertificate();

  it.each(['Zoë Ó’Dell-Example', 'ZOË Ó’DELL-EXAMPLE', "  zoe\u0308   o\u0301'dell‐example ", 'Ｚoë Ó`Dell–Example'])(
    'given the name as %j, then it is the person',
    (name) => expect(isHolder(proof, { ...holder, name })).toBe(true),
  );

  it.each([
    { name: 'Zoe O’Dell-Example' },
    { name: 'Zoë Ó’Dell Example' },
    { name: 'Example Zoë Ó’Dell' },
    { bornOn: '2018-09-03' },
  ])('given %j, then it is not', (change) => expect(isHolder(proof, { ...holder, ...change })).toBe(false));

  it('given two certificates of one person, then nobody can see that it is the same', () =>
    expect(aCertificate().holder).not.toBe(proof.holder));

  it.each([
    [{ name: ' ' }, 'name of the person the certificate is about is missing'],
    [{ bornOn: '2018-02-30' }, 'date of birth is not a day'],
  ])('given %j, then that is said', (change, words) =>
    expect(() => isHolder(proof, { ...holder, ...change })).toThrow(words),
  );
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Revocation } from '@ehc/certificates/contract';
import { printCertificate } from '@ehc/certificates/printing';
import { factsOf, signCertificate, signStatusList } from '@ehc/certificates/signing';
import { aCertificate, holder, issuer } from '@ehc/certificates/testing';
import { runVerifyCertificate, type VerifyCertificateOptions } from './run-verify-certificate.js';

const { ring, statusKey, keys } = issuer();
const certificate = aCertificate();
const facts = factsOf(certificate);
const noNames = { person: 'Zoë Ó’Dell-Example', adviser: 'Ann Adviser' };

let folder: string;
let said: string[];
const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ehc-certificate-'));
  said = [];
  for (const way of ['log', 'error'] as const)
    jest.spyOn(console, way).mockImplementation((...line: unknown[]) => void said.push(line.join(' ')));
});
afterEach(() => {
  process.exitCode = undefined;
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const signed = () => signCertificate(certificate, ring.current);
const listOf = (revoked: Revocation[] = [], now = new Date()) => signStatusList(revoked, statusKey, now);
const verify = async (content: string | Buffer, change: Partial<VerifyCertificateOptions> = {}) => {
  await runVerifyCertificate(file('certificate', content), {
    keys: file('keys.json', JSON.stringify(keys)),
    statusList: file('status.jws', await listOf()),
    ...change,
  });
  return { code: process.exitCode ?? 0, first: said[0], all: said.join('\n') };
};

/** The first PDF reads its fonts. */
jest.setTimeout(60_000);

describe('ehc verify-certificate', () => {
  it('given the signed text, then it says that it stands and what it certifies, and ends with 0', async () => {
    const { code, first, all } = await verify(await signed());
    expect([code, first]).toEqual([0, 'This certificate is genuine and stands.']);
    expect(all).toContain('Date of the authority’s notice: 1 October 2026');
    expect(all).toContain('Not to secure an EHC needs assessment (CFA 2014 s.51(2)(a))');
  });

  it('given the PDF as it was issued, then the signed text in it is checked', async () => {
    const pdf = await printCertificate({ facts, names: noNames, jws: await signed(), publicUrl: 'https://c.example' });
    expect(await verify(pdf)).toMatchObject({ code: 0, first: 'This certificate is genuine and stands.' });
  });

  it('given a PDF without the signed text, then it says what to use instead', async () => {
    const scan = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Length 5 >>\nstream\nhello\nendstream\nendobj\n');
    await expect(verify(scan)).rejects.toThrow('This PDF has no signed text attached. Use the PDF as it was issued');
  });

  it('given the person it is about, then it says so; given another, then it ends with 1', async () => {
    const them = { name: holder.name, born: holder.bornOn };
    expect((await verify(await signed(), them)).all).toContain('It is about the person named.');
    said = [];
    const { code, all } = await verify(await signed(), { ...them, born: '2018-03-10' });
    expect(code).toBe(1);
    expect(all).toContain('It is not about the person named');
  });

  it.each([
    [
      'revoked',
      [{ number: facts.number, on: '2026-12-01', because: 'issued-in-error' }],
      'This certificate was revoked on 1 December 2026',
    ],
    [
      'replaced',
      [{ number: facts.number, on: '2026-12-01', because: 'wrong-details', replacedBy: facts.number }],
      'This certificate was replaced on 1 December 2026',
    ],
  ] as const)('given one that was %s, then it ends with 1', async (_, revoked, words) => {
    const { code, first } = await verify(await signed(), { statusList: file('list.jws', await listOf([...revoked])) });
    expect([code, first]).toEqual([1, expect.stringContaining(words)]);
  });

  it.each([
    ['was changed', async () => `${(await signed()).slice(0, -9)}AAAAAAAAA`, 'This is not as we signed it'],
    [
      'is of somebody else',
      () => signCertificate(certificate, issuer().ring.current),
      'not signed with any of our keys',
    ],
    ['is none', async () => 'This is to certify', 'This is not a signed mediation certificate'],
  ])(
    'given a certificate that %s, then it says which it is, shows nothing of it, and ends with 1',
    async (_, text, words) => {
      const { code, first } = await verify(await text());
      expect([code, first]).toEqual([1, expect.stringContaining(words)]);
      expect(said).toHaveLength(1);
    },
  );

  it.each([
    ['no list of what was revoked', async () => undefined, 'there is no list of revoked certificates'],
    ['a list of two days ago', () => listOf([], new Date(Date.now() - 48 * 3_600_000)), 'is out of date'],
  ])('given %s, then nobody can say whether it stands, and it ends with 1', async (_, list, words) => {
    const text = await list();
    const options =
      text === undefined
        ? { keys: file('k.json', JSON.stringify(keys)) }
        : { keys: file('k.json', JSON.stringify(keys)), statusList: file('old.jws', text) };
    await runVerifyCertificate(file('certificate', await signed()), options);
    expect([process.exitCode, said[0]]).toEqual([1, expect.stringContaining(words)]);
  });

  it.each([
    [{ name: 'Zoë' }, 'Give both --name and --born, or neither.'],
    [{ name: 'Zoë', born: '9 March' }, 'The date of birth is not a day, YYYY-MM-DD.'],
    [{ keys: '/nowhere/keys.json' }, '/nowhere/keys.json'],
  ])('given %j, then it says what is missing', async (options, words) =>
    expect(verify(await signed(), options)).rejects.toThrow(words),
  );

  it('given keys that are none, then it says so', async () =>
    expect(verify(await signed(), { keys: file('none.json', '{"keys":[]}') })).rejects.toThrow(
      'holds no published keys',
    ));
});

describe('ehc verify-certificate with addresses', () => {
  let server: Server;
  let address: string;
  beforeAll(async () => {
    const list = await listOf();
    server = createServer((request, answer) => {
      if (request.url === '/jwks') answer.end(JSON.stringify(keys));
      else if (request.url === '/list') answer.end(list);
      else answer.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it('given where keys and list are published, then they are fetched', async () =>
    expect(await verify(await signed(), { keys: `${address}/jwks`, statusList: `${address}/list` })).toMatchObject({
      code: 0,
    }));

  it('given an address where nothing is, then it says what it answers', async () =>
    expect(verify(await signed(), { keys: `${address}/elsewhere` })).rejects.toThrow('/elsewhere answers 404.'));
});

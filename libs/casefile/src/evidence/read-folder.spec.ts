import { CompactSign, importJWK } from 'jose';
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aHead, aLog } from '../testing/a-log.js';
import {
  newSigningKey,
  publicPart,
  publishHeads,
  readFolder,
  readKeys,
  signHeads,
  type HeadsContent,
} from './index.js';

const key = newSigningKey();
const days = ['2026-11-20', '2026-11-21', '2026-11-22'];
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ehc-heads-'));
  for (const day of days)
    await publishHeads({ folder, key, now: new Date(`${day}T02:30:00Z`), readCases: async () => [aHead(aLog(3))] });
});
afterEach(() => rmSync(folder, { recursive: true }));

const fileOf = (day: string): string => join(folder, `heads-${day}.jws`);
const textOf = (day: string): string => readFileSync(fileOf(day), 'utf8');
const contentOf = (day: string): HeadsContent =>
  JSON.parse(Buffer.from(textOf(day).split('.')[1]!, 'base64url').toString()) as HeadsContent;
const problems = async (scope: 'newest' | 'all' = 'all') =>
  (await readFolder(folder, { keys: [publicPart(key)] }, scope)).problems;

/** The middle file with its content changed, as somebody would who has no key: the rest stays. */
function alter(): void {
  const [header, , signature] = textOf('2026-11-21').split('.');
  const content = { ...contentOf('2026-11-21'), cases: [] };
  const payload = Buffer.from(JSON.stringify(content)).toString('base64url');
  writeFileSync(fileOf('2026-11-21'), [header, payload, signature].join('.'));
}

describe('the files of published heads', () => {
  it('given that they are as they were written, then nothing is wrong', async () => {
    expect(await problems()).toEqual([]);
    expect((await readFolder(folder, await readKeys(folder), 'newest')).files).toHaveLength(1);
  });

  it('given one that was altered, then it is named, and so is the one that followed it', async () => {
    alter();
    expect(await problems()).toEqual([
      'heads-2026-11-21.jws was altered after it was signed.',
      'heads-2026-11-21.jws is not the file that heads-2026-11-22.jws follows: it was altered or exchanged.',
    ]);
  });

  it('given one that somebody else signed in the name of our key, then that is said', async () => {
    const stranger = { ...newSigningKey(), kid: key.kid };
    writeFileSync(fileOf('2026-11-22'), await signHeads(contentOf('2026-11-22'), stranger));
    expect(await problems()).toEqual([
      `heads-2026-11-22.jws does not carry a signature of the key "${key.kid}": somebody else signed it, or its signature was altered.`,
    ]);
  });

  it('given one that is signed with a key that is not given, then that key is named', async () => {
    const stranger = newSigningKey();
    writeFileSync(fileOf('2026-11-22'), await signHeads(contentOf('2026-11-22'), stranger));
    expect(await problems()).toEqual([
      `heads-2026-11-22.jws is signed with the key "${stranger.kid}", which is not among the keys given.`,
    ]);
  });

  it('given one that is missing between others, then it is named', async () => {
    rmSync(fileOf('2026-11-21'));
    expect(await problems()).toEqual(['heads-2026-11-21.jws is missing: heads-2026-11-22.jws follows it.']);
    expect(await problems('newest')).toEqual(['heads-2026-11-21.jws is missing: heads-2026-11-22.jws follows it.']);
  });

  it('given that the oldest is missing, then it is named', async () => {
    rmSync(fileOf('2026-11-20'));
    expect(await problems()).toEqual(['heads-2026-11-20.jws is missing: heads-2026-11-21.jws follows it.']);
  });

  it('given one that was exchanged for another that our key signed, then the one after it tells', async () => {
    const other = { ...contentOf('2026-11-21'), cases: [] };
    writeFileSync(fileOf('2026-11-21'), await signHeads(other, key));
    expect(await problems()).toEqual([
      'heads-2026-11-21.jws is not the file that heads-2026-11-22.jws follows: it was altered or exchanged.',
    ]);
  });

  it('given one that was put between two others, then that is said', async () => {
    const extra = { ...contentOf('2026-11-21'), file: 'heads-2026-11-21-2.jws' };
    writeFileSync(join(folder, extra.file), await signHeads(extra, key));
    expect(await problems()).toEqual([
      'heads-2026-11-21-2.jws follows heads-2026-11-20.jws, but heads-2026-11-21.jws stands between them.',
      'heads-2026-11-22.jws follows heads-2026-11-21.jws, but heads-2026-11-21-2.jws stands between them.',
    ]);
  });

  it('given one that was renamed to another day, then its own name is told', async () => {
    renameSync(fileOf('2026-11-22'), fileOf('2026-11-23'));
    expect(await problems()).toEqual(['heads-2026-11-23.jws was renamed: it was written as heads-2026-11-22.jws.']);
  });

  it.each([
    ['that is cut off', (text: string) => text.slice(0, text.lastIndexOf('.'))],
    ['that is empty', () => ''],
    ['that is something else', () => '{"cases":[]}'],
  ])('given one %s, then it proves nothing', async (_, change) => {
    writeFileSync(fileOf('2026-11-22'), change(textOf('2026-11-22')));
    expect(await problems()).toEqual(['heads-2026-11-22.jws is not a file of heads, or it was damaged.']);
  });

  it('given something else that our key signed, then it proves nothing', async () => {
    const { sha256, ...header } = JSON.parse(Buffer.from(textOf('2026-11-22').split('.')[0]!, 'base64url').toString());
    const signer = new CompactSign(Buffer.from('{}')).setProtectedHeader(header);
    writeFileSync(fileOf('2026-11-22'), await signer.sign(await importJWK(key, 'EdDSA')));
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(await problems()).toEqual(['heads-2026-11-22.jws was altered after it was signed.']);
  });

  it('given a file signed by no algorithm, or by the public key as if it were a password, then it is not accepted', async () => {
    const [, payload] = textOf('2026-11-22').split('.');
    for (const alg of ['none', 'HS256']) {
      const header = { ...JSON.parse(Buffer.from(textOf('2026-11-22').split('.')[0]!, 'base64url').toString()), alg };
      const forged = [Buffer.from(JSON.stringify(header)).toString('base64url'), payload, 'AAAA'].join('.');
      writeFileSync(fileOf('2026-11-22'), forged);
      expect((await problems())[0]).toContain('does not carry a signature of the key');
    }
  });
});

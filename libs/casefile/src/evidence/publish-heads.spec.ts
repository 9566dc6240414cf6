import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aHead, aLog } from '../testing/a-log.js';
import { headsFiles, newSigningKey, publishHeads, readFolder, readKeys, type Head } from './index.js';

const key = newSigningKey();
const log = aLog(5);
let folder: string;
beforeEach(() => (folder = join(mkdtempSync(join(tmpdir(), 'ehc-heads-')), 'heads')));
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

/** Publishes at an instant; the cases are as given, whatever was told. */
const publish = (at: string, cases: Head[], signedWith = key) =>
  publishHeads({ folder, key: signedWith, now: new Date(at), readCases: async () => cases });
const read = async () => readFolder(folder, await readKeys(folder), 'all');

describe('the heads of all case logs', () => {
  it('given the first night, then a file is written that tells every entry, and the public key beside it', async () => {
    expect(await publish('2026-11-21T02:30:00Z', [aHead(log.slice(0, 2), 1)])).toEqual({
      file: 'heads-2026-11-21.jws',
      isNew: true,
      cases: 1,
      lost: 0,
    });
    const { files, problems } = await read();
    expect(problems).toEqual([]);
    expect(files).toEqual([
      expect.objectContaining({ day: '2026-11-21', before: null, cases: [aHead(log.slice(0, 2), 1)], lost: [] }),
    ]);
    const { d, ...publicKey } = key;
    expect(JSON.parse(readFileSync(join(folder, 'keys.json'), 'utf8'))).toEqual({ keys: [publicKey] });
    expect(d).toBeDefined();
  });

  it('given a summer night, then the day is the one that it is in London', async () => {
    expect((await publish('2026-06-30T23:30:00Z', [])).file).toBe('heads-2026-07-01.jws');
  });

  it('given the next night, then the file names the one before it, and asks for what is new since', async () => {
    await publish('2026-11-21T02:30:00Z', [aHead(log.slice(0, 2), 1)]);
    let told: Head[] = [];
    await publishHeads({
      folder,
      key,
      now: new Date('2026-11-22T02:30:00Z'),
      readCases: async (asked) => ((told = asked), [aHead(log, 2)]),
    });
    expect(told).toEqual([aHead(log.slice(0, 2), 1)]);
    expect((await read()).files[1]).toMatchObject({ before: { file: 'heads-2026-11-21.jws' }, lost: [] });
  });

  it('given a second run on the same day, then nothing is written when nothing changed, else a second file', async () => {
    await publish('2026-11-21T02:30:00Z', [aHead(log.slice(0, 2), 1)]);
    expect(await publish('2026-11-21T09:00:00Z', [aHead(log.slice(0, 2))])).toMatchObject({ isNew: false });
    expect(await publish('2026-11-21T10:00:00Z', [aHead(log, 2)])).toMatchObject({ file: 'heads-2026-11-21-2.jws' });
    expect(await publish('2026-11-22T02:30:00Z', [aHead(log)])).toMatchObject({ isNew: true });
    expect(await headsFiles(folder)).toEqual([
      'heads-2026-11-21.jws',
      'heads-2026-11-21-2.jws',
      'heads-2026-11-22.jws',
    ]);
    expect((await read()).problems).toEqual([]);
  });

  it('given two workers in the same moment, then one writes and the other must try again: no file is written over', async () => {
    const both = await Promise.allSettled(
      [1, 5].map((last) => publish('2026-11-21T02:30:00Z', [aHead(log.slice(0, last))])),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(readdirSync(folder).sort()).toEqual(['heads-2026-11-21.jws', 'keys.json']);
  });

  it.each([
    ['removed', []],
    ['written anew', [aHead(aLog(5, 'EX-2026-0141', { 2: { by: 'nobody' } }), 2)]],
  ])(
    'given a case whose log was %s after it was published, then the file says so, and all after it',
    async (_, cases) => {
      await publish('2026-11-21T02:30:00Z', [aHead(log.slice(0, 2), 1)]);
      expect(await publish('2026-11-22T02:30:00Z', cases)).toMatchObject({ lost: 1 });
      expect(await publish('2026-11-23T02:30:00Z', cases)).toMatchObject({ lost: 1 });
      expect((await read()).files.at(-1)!.lost).toEqual([
        { la: 'EX', reference: 'EX-2026-0141', entries: { 2: log[1]!.hash }, since: '2026-11-21' },
      ]);
    },
  );

  it('given a new signing key, then the old files are still read, by the key that they name', async () => {
    const next = newSigningKey();
    await publish('2026-11-21T02:30:00Z', [aHead(log)]);
    await publish('2026-11-22T02:30:00Z', [aHead(log)], next);
    expect((await readKeys(folder)).keys.map(({ kid }) => kid)).toEqual([key.kid, next.kid]);
    expect((await read()).files).toHaveLength(2);
  });

  it('given a private key that does not fit its public part, then nothing is written that nobody could check', async () => {
    const broken = { ...key, d: newSigningKey().d };
    await expect(publish('2026-11-21T02:30:00Z', [aHead(log)], broken)).rejects.toThrow();
    expect(await headsFiles(folder)).toEqual([]);
  });

  it('given that the file before can not be trusted, then nothing is built upon it', async () => {
    await publish('2026-11-21T02:30:00Z', [aHead(log)]);
    rmSync(join(folder, 'keys.json'));
    await expect(publish('2026-11-22T02:30:00Z', [aHead(log)], newSigningKey())).rejects.toThrow(
      'not among the keys given',
    );
    expect(existsSync(join(folder, 'heads-2026-11-22.jws'))).toBe(false);
  });
});

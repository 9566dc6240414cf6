import { exportText, newSigningKey, publishHeads, type LoggedEntry } from '@ehc/casefile/evidence';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runVerifyFile } from './run-verify-file.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const reference = 'EX-2026-0141';

/** A log of three entries, as the database would have hashed it. */
function aLog(by = 'essex.officer'): LoggedEntry[] {
  const log: LoggedEntry[] = [];
  for (const sequence of [1, 2, 3]) {
    const shown = { la: 'EX', case: reference, sequence, by };
    const previousHash = log.at(-1)?.hash ?? '';
    const text = JSON.stringify(shown);
    log.push({ sequence, previousHash, hash: sha256(previousHash + text), text, shown });
  }
  return log;
}

let folder: string;
let said: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ehc-export-'));
  said = [];
  for (const way of ['log', 'error'] as const)
    jest.spyOn(console, way).mockImplementation((...line: unknown[]) => void said.push(line.join(' ')));
});
afterEach(() => {
  process.exitCode = undefined;
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function exported(log = aLog()): string {
  const file = join(folder, 'case.json');
  const exportedAt = '2026-11-22T10:00:00.000Z';
  writeFileSync(file, exportText({ la: 'EX', reference, exportedAt, reached: 3, entries: log, heads: [] }));
  return file;
}

/** The folder of heads that were published the night before. */
async function published(): Promise<string> {
  const entries = Object.fromEntries(aLog().map(({ sequence, hash }) => [sequence, hash]));
  const heads = join(folder, 'heads');
  await publishHeads({
    folder: heads,
    key: newSigningKey(),
    now: new Date('2026-11-22T02:30:00Z'),
    readCases: async () => [{ la: 'EX', reference, entries }],
  });
  return heads;
}

describe('ehc verify --file', () => {
  it('given a file as it was written and the published heads, then both are said, and all is well', async () => {
    await runVerifyFile(exported(), { heads: await published() });
    expect(said).toEqual([
      'EX-2026-0141: 3 log entries, none altered or missing.',
      'Held against 1 file of signed heads, published before the export.',
    ]);
    expect(process.exitCode).toBeUndefined();
  });

  it('given no heads, then it says what that leaves open', async () => {
    await runVerifyFile(exported(aLog('nobody')), {});
    expect(said[1]).toMatch(/^Not held against signed heads: .* Somebody could have written the whole file anew\.$/);
  });

  it('given a file that was written anew as a whole, then the heads tell, and the program ends with 1', async () => {
    await runVerifyFile(exported(aLog('nobody')), { heads: await published() });
    expect(said[0]).toBe(
      'EX-2026-0141: entry 1 is not the entry that was published: the log was written anew from there (published on 22 November 2026).',
    );
    expect(process.exitCode).toBe(1);
  });

  it('given keys of somebody else, then the heads prove nothing, and the program ends with 1', async () => {
    const { d: _, ...theirs } = newSigningKey();
    writeFileSync(join(folder, 'theirs.json'), JSON.stringify({ keys: [theirs] }));
    await runVerifyFile(exported(), { heads: await published(), keys: join(folder, 'theirs.json') });
    expect(said[0]).toMatch(/^heads-2026-11-22\.jws is signed with the key ".+", which is not among the keys given\.$/);
    expect(process.exitCode).toBe(1);
  });

  it('given a folder without heads, or none, then that is said', async () => {
    const file = exported();
    await expect(runVerifyFile(file, { heads: folder })).rejects.toThrow(`There are no published heads in ${folder}.`);
    await expect(runVerifyFile(file, { heads: '/nowhere' })).rejects.toThrow('There is no folder /nowhere.');
  });
});

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { temporalBinary } from './temporal-binary.js';

const noNetwork = async () => {
  throw new TypeError('fetch failed', { cause: new Error('no network') });
};

describe('finding a Temporal server', () => {
  let folder: string;
  let env: NodeJS.ProcessEnv;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ehc-binary-'));
    env = { PATH: `${join(folder, 'bin')}:/usr/bin:/bin`, EHC_CACHE: join(folder, 'cache') };
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const program = (path: string, script: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return join(folder, path);
  };

  it('takes the program on PATH before all others', async () => {
    const own = program('bin/temporal', 'true');
    program('cache/bin/temporal', 'true');
    expect(await temporalBinary({ env, download: noNetwork })).toBe(own);
  });

  it('takes one kept in the cache before it downloads or builds', async () => {
    const earlier = program('cache/bin/temporal', 'true');
    expect(await temporalBinary({ env, download: noNetwork })).toBe(earlier);
  });

  it('keeps in the cache what it downloads', async () => {
    const download = async (artifact: string, into: string) => {
      writeFileSync(join(into, 'temporal'), artifact);
      return join(into, 'temporal');
    };
    const found = await temporalBinary({ env, download });
    expect(found).toBe(join(folder, 'cache', 'bin', 'temporal'));
    expect(readFileSync(found, 'utf8')).toBe('cli');
  });

  it('without a network builds with Go, once, when two starts need it at the same time', async () => {
    program('bin/go', `echo "$@" >> ${folder}/calls; sleep 0.3; echo built > $GOBIN/temporal`);
    const source = { env, download: noNetwork };
    const [one, other] = await Promise.all([temporalBinary(source), temporalBinary(source)]);
    expect(one).toBe(other);
    expect(readFileSync(one, 'utf8')).toBe('built\n');
    expect(readFileSync(join(folder, 'calls'), 'utf8')).toBe('install github.com/temporalio/cli/cmd/temporal@v1.5.1\n');
  });

  it('never uses what a failed build left, and says where its output is', async () => {
    program('bin/go', 'echo half > $GOBIN/temporal; exit 2');
    await expect(temporalBinary({ env, download: noNetwork })).rejects.toThrow(
      /go ended with 2; its output is in .*go-install-temporal\.log/,
    );
    expect(existsSync(join(folder, 'cache', 'bin', 'temporal'))).toBe(false);
  });

  it('names all five ways when none is open', async () => {
    env.PATH = join(folder, 'bin');
    const failure = await temporalBinary({ env, download: noNetwork }).catch((error: Error) => error.message);
    expect(failure).toContain('the download failed (no network); Go is not installed');
    for (const way of ['TEMPORAL_ADDRESS', 'PATH', 'EHC_CACHE', 'temporal.download', 'install Go'])
      expect(failure).toContain(way);
  });
});

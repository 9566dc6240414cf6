import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tryLock, withLock } from './lock.js';

describe('a lock file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ehc-lock-'));
  const file = join(folder, 'start.lock');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is held by one at a time and can be taken again after it was given back', () => {
    const release = tryLock(file);
    expect(release).toBeDefined();
    expect(tryLock(file)).toBeUndefined();
    release!();
    tryLock(file)!();
  });

  it('is taken over from a program that ended without giving it back', () => {
    const { pid } = spawnSync('true');
    writeFileSync(file, `${pid} 1`);
    expect(tryLock(file)).toBeDefined();
    rmSync(file);
  });

  it('is taken over when another program now has the number of the one that held it', () => {
    writeFileSync(file, `${process.pid} long ago`);
    tryLock(file)!();
  });

  it('lets one piece of work begin only when the one before has ended, even in failure', async () => {
    const events: string[] = [];
    const work = (name: string, ends: () => void) => async () => {
      events.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      events.push(`${name} ends`);
      ends();
    };
    const fails = () => {
      throw new Error('failed');
    };
    const results = await Promise.allSettled([
      withLock(file, work('first', fails), () => {}),
      withLock(
        file,
        work('second', () => {}),
        () => events.push('second waits'),
      ),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    expect(events).toEqual(['first begins', 'second waits', 'first ends', 'second begins', 'second ends']);
  });
});

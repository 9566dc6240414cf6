import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { withLock } from './lock.js';
import type { Say } from './progress.js';

/** The folder that keeps built and downloaded servers: EHC_CACHE, or ~/.cache/ehc-pathway. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  return resolve(env.EHC_CACHE || join(homedir(), '.cache', 'ehc-pathway'));
}

/**
 * Gives the cached file or folder, making it first when it is missing. `make` fills a folder of its own and returns the
 * path of the finished thing in it, which is then moved into place: what is half made is never used. Two processes
 * never make the same thing at once; the second waits and finds it made.
 */
export async function cached(target: string, say: Say, make: (folder: string) => Promise<string>): Promise<string> {
  if (existsSync(target)) return target;
  mkdirSync(dirname(target), { recursive: true });
  const makeUnlessMade = async () => {
    if (existsSync(target)) return target;
    const prefix = `.${basename(target)}-making-`;
    for (const name of readdirSync(dirname(target)))
      if (name.startsWith(prefix)) rmSync(join(dirname(target), name), { recursive: true, force: true }); // was interrupted
    const folder = mkdtempSync(join(dirname(target), prefix));
    try {
      renameSync(await make(folder), target);
      return target;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  return withLock(`${target}.lock`, makeUnlessMade, () => say(`Waiting for another start that makes ${target}`));
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../prepare/run.mjs';

/** package-lock.json of the repository. */
export const readLock = () => JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));

/**
 * Every package of others that runs, or may run, in production: all in the lock but those needed for development only.
 * `npm ls` and `npm sbom` leave out more (also what is needed in both ways), so the lock's own marks are read.
 * @returns {{name: string, version: string, licence: string | undefined, optional: boolean}[]} each version once, in order
 */
export function productionPackages(lock) {
  const found = new Map();
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (!path.includes('node_modules/') || entry.link || entry.dev) continue;
    const name = entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const { version, license: licence, optional = false } = entry;
    found.set(`${name}@${version}`, { name, version, licence, optional });
  }
  return [...found.values()].sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
}

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

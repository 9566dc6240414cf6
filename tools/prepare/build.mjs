import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { root, runInstalled } from './run.mjs';

/**
 * Compiles every app and, first, the libraries it stands on; what is up to date is left alone. `tsc -b` looks through
 * the whole tree in about two seconds, where Nx takes four to begin.
 * @returns whether it all compiled
 */
export async function build() {
  const apps = readdirSync(join(root, 'apps'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  console.log('Building ...');
  const code = await runInstalled('typescript/bin/tsc', [
    '-b',
    ...apps.map(({ name }) => join('apps', name, 'tsconfig.lib.json')),
  ]);
  if (code !== 0) {
    console.error('The build failed; the compiler says why above.');
    return false;
  }
  return bundle();
}

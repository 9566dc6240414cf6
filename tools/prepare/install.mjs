import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

/**
 * Installs the packages of package-lock.json, when they are missing or older than it. npm writes its own list of what is
 * installed last of all, so an interrupted install is begun again.
 * @returns whether they are there now
 */
export async function install() {
  if (isUpToDate()) return true;
  console.log('Installing packages (npm ci); this takes two to three minutes ...');
  const code = await run('npm', ['ci', '--no-audit', '--no-fund']);
  if (code !== 0) console.error('The packages could not be installed; npm says why above.');
  return code === 0;
}

function isUpToDate() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  return statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

/**
 * Runs the script "bundle" of every project that has one, when anything was compiled since it last succeeded.
 * @returns whether all succeeded
 */
export async function bundle() {
  const projects = ['apps', 'libs'].flatMap((floor) =>
    readdirSync(join(root, floor)).map((name) => join(root, floor, name)),
  );
  const compiled = projects.map(compiledAt).join(' ');
  for (const project of projects.filter(hasBundleScript)) {
    const note = join(project, 'dist', '.bundled');
    if (existsSync(note) && readFileSync(note, 'utf8') === compiled) continue;
    console.log('Bundling the workflows ...');
    if ((await run('npm', ['run', '--silent', 'bundle', '--prefix', project])) !== 0) return false;
    writeFileSync(note, compiled);
  }
  return true;
}

/** The compiler writes this file whenever it has compiled the project, and only then. */
function compiledAt(project) {
  const file = join(project, 'dist', 'tsconfig.lib.tsbuildinfo');
  return existsSync(file) ? statSync(file).mtimeMs : 0;
}

function hasBundleScript(project) {
  const file = join(project, 'package.json');
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).scripts?.bundle !== undefined;
}

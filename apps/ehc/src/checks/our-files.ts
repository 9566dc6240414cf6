import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inRepository, repository } from './repository.js';

const notOurs = ['.git', '.nx', '.data', 'node_modules', 'dist', 'coverage', '.env'];

/** What is, or would be, in the repository, as paths from its root; the whole tree where there is no git. */
export function ourFiles(): string[] {
  const asked = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const git = spawnSync('git', asked, { cwd: repository, encoding: 'utf8' });
  if (git.status !== 0 || !existsSync(inRepository('.git'))) return filesIn('');
  return git.stdout.split('\0').filter((file) => file !== '' && existsSync(inRepository(file)));
}

/** Every file in a folder but what is installed, built or local. */
export const filesIn = (folder: string): string[] =>
  readdirSync(inRepository(folder), { withFileTypes: true })
    .filter(({ name }) => !notOurs.includes(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path);
      return entry.isFile() ? [path] : [];
    });

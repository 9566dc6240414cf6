import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headsFiles } from './heads-folder.js';
import type { HeadsContent } from './heads.js';
import { sha256 } from './sha256.js';
import { HeadsError, readHeads } from './signed-heads.js';
import type { KeySet } from './signing-key.js';

export interface HeadsRead {
  /** those that prove something, oldest first */
  files: HeadsContent[];
  /** what is wrong with the files themselves, in words */
  problems: string[];
}

/**
 * Reads the files of heads, checks their signatures and that each follows the file before it.
 * @param scope `newest`: that file and its link to the one before it; `all`: the whole chain
 */
export async function readFolder(folder: string, keys: KeySet, scope: 'newest' | 'all'): Promise<HeadsRead> {
  const names = await headsFiles(folder);
  const read: HeadsRead = { files: [], problems: [] };
  for (const name of scope === 'all' ? names : names.slice(-1)) {
    try {
      const content = await readHeads(name, await readFile(join(folder, name), 'utf8'), keys);
      read.files.push(content);
      read.problems.push(...(await wrongLink(folder, content, names)));
    } catch (error) {
      if (!(error instanceof HeadsError)) throw error;
      read.problems.push(error.message);
    }
  }
  return read;
}

async function wrongLink(folder: string, { file, before }: HeadsContent, names: string[]): Promise<string[]> {
  const standsBefore = names[names.indexOf(file) - 1];
  if (!before) return standsBefore ? [`${file} says that it is the first of all, but ${standsBefore} is older.`] : [];
  if (!names.includes(before.file)) return [`${before.file} is missing: ${file} follows it.`];
  if (before.file !== standsBefore) return [`${file} follows ${before.file}, but ${standsBefore} stands between them.`];
  return sha256(await readFile(join(folder, before.file))) === before.sha256
    ? []
    : [`${before.file} is not the file that ${file} follows: it was altered or exchanged.`];
}

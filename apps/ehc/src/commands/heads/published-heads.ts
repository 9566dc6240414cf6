import { headsFiles, readFolder, readKeys, type HeadsRead } from '@ehc/casefile/evidence';
import { existsSync } from 'node:fs';
import { dataFolderFrom } from '../../start/addresses.js';
import { headsFolder } from '../../start/secrets.js';

export interface HeadsPlace {
  /** folder of published heads */
  heads?: string;
  /** file of public keys */
  keys?: string;
}

/**
 * The published heads: of the folder named, of HEADS_FOLDER, or of what `npm start` runs.
 * @returns nothing read where none were published yet
 * @throws Error when a folder was named that is not there, or there are no keys to check them by
 */
export async function publishedHeads(
  { heads, keys }: HeadsPlace,
  scope: 'newest' | 'all',
  env: NodeJS.ProcessEnv = process.env,
): Promise<HeadsRead> {
  if (heads !== undefined && !existsSync(heads)) throw new Error(`There is no folder ${heads}.`);
  const folder = heads ?? (env['HEADS_FOLDER'] || headsFolder(dataFolderFrom(env)));
  if ((await headsFiles(folder)).length === 0) {
    if (heads !== undefined) throw new Error(`There are no published heads in ${heads}.`);
    return { files: [], problems: [] };
  }
  return readFolder(folder, await readKeys(keys ?? folder), scope);
}

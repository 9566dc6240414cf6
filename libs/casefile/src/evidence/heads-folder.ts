import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { keySet, type KeySet, type PublicKey } from './signing-key.js';

const keysFile = 'keys.json';
const headsFile = /^heads-(\d{4}-\d{2}-\d{2})(?:-(\d+))?\.jws$/;

/** Files of heads, oldest first; none where the folder is not there. */
export async function headsFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => headsFile.test(name)).sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
}

const orderOf = (name: string): string => {
  const [, day, number = '1'] = headsFile.exec(name)!;
  return `${day} ${number.padStart(6, '0')}`;
};

/** The name of the next file of a day (YYYY-MM-DD): the second one ends in -2. */
export function nextName(day: string, names: string[]): string {
  const numbers = names.map((name) => headsFile.exec(name)!).filter(([, its]) => its === day);
  const last = Math.max(0, ...numbers.map(([, , number = '1']) => Number(number)));
  return last === 0 ? `heads-${day}.jws` : `heads-${day}-${last + 1}.jws`;
}

/**
 * Writes a file that is whole or not there, and lasts; one that is there is never written over.
 * @throws the system's error EEXIST when it is there already
 */
export async function writeOnce(folder: string, name: string, text: string): Promise<void> {
  const draft = await writeDraft(folder, name, text);
  try {
    await link(draft, join(folder, name));
  } finally {
    await rm(draft);
  }
  await sync(folder);
}

/**
 * The public keys of a file (JWKS), or of a folder of heads, which holds one.
 * @throws Error naming the file when it is not there or not a key set
 */
export async function readKeys(place: string): Promise<KeySet> {
  const file = place.endsWith('.json') ? place : join(place, keysFile);
  try {
    return keySet.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    throw new Error(`${file} is not a set of public Ed25519 keys (JWKS), or can't be read.`, { cause: error });
  }
}

/** Publishes a key beside the heads; the keys before it stay. */
export async function publishKey(folder: string, key: PublicKey): Promise<KeySet> {
  await mkdir(folder, { recursive: true });
  const known = (await readdir(folder)).includes(keysFile) ? (await readKeys(folder)).keys : [];
  if (known.some(({ kid, x }) => kid === key.kid && x === key.x)) return { keys: known };
  const keys = { keys: [...known.filter(({ kid }) => kid !== key.kid), key] };
  await rename(await writeDraft(folder, keysFile, `${JSON.stringify(keys, null, 2)}\n`), join(folder, keysFile));
  await sync(folder);
  return keys;
}

async function writeDraft(folder: string, name: string, text: string): Promise<string> {
  const draft = join(folder, `.${name}.${randomUUID()}`);
  const file = await open(draft, 'wx', 0o644);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  return draft;
}

async function sync(folder: string): Promise<void> {
  const directory = await open(folder, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Reads a file of secrets, or makes them once and keeps them, readable by this user only.
 * @throws Error naming the file when what was kept can't be read.
 */
export function kept<T>(file: string, make: () => T): T {
  if (existsSync(file)) {
    try {
      return JSON.parse(readFileSync(file, 'utf8')) as T;
    } catch (error) {
      throw new Error(
        `${file} can't be read (${(error as Error).message}). Restore it from a copy, or remove the whole data folder to begin afresh.`,
        { cause: error },
      );
    }
  }
  const secrets = make();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(secrets), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
}

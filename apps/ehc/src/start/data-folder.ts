import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { tryLock } from '../servers/lock.js';
import { stillRuns } from '../servers/process-mark.js';

export interface DataFolder {
  path: string;
  logs: string;
  /** Ends what still runs on the folder and lets another start use it. */
  release(): Promise<void>;
}

/**
 * Makes the data folder when it is missing and takes it for this start alone. Parts that a killed start left running on
 * it are ended first.
 * @throws Error in one sentence when another start uses it, or it can't be written.
 */
export async function takeDataFolder(folder: string): Promise<DataFolder> {
  const path = resolve(folder);
  const release = lockOf(path);
  if (!release)
    throw new Error(
      `Another \`npm start\` is using the data folder ${path}: stop it first, or set EHC_DATA to another folder.`,
    );
  const processes = join(path, 'processes');
  await endLeftovers(processes);
  return {
    path,
    logs: join(path, 'logs'),
    async release() {
      await endLeftovers(processes); // when a start is interrupted, what is not ready yet is noted only there
      release();
    },
  };
}

function lockOf(path: string): (() => void) | undefined {
  try {
    mkdirSync(path, { recursive: true });
    return tryLock(join(path, 'start.lock'));
  } catch (error) {
    throw new Error(
      `The data folder ${path} can't be written (${(error as Error).message}): set EHC_DATA to a folder that can.`,
      { cause: error },
    );
  }
}

async function endLeftovers(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const notes = readdirSync(folder).map((name) => ({
    name,
    file: join(folder, name),
    text: readFileSync(join(folder, name), 'utf8'),
  }));
  const running = () => notes.filter(({ text }) => stillRuns(text));
  const end = (text: string, signal: NodeJS.Signals) => process.kill(parseInt(text, 10), signal);
  // SIGTERM would make Postgres wait for its clients.
  for (const { name, text } of running()) end(text, name === 'postgres.pid' ? 'SIGINT' : 'SIGTERM');
  for (let tries = 0; running().length > 0 && tries < 150; tries += 1) await pause(100);
  for (const { text } of running()) end(text, 'SIGKILL');
  for (const { file } of notes) rmSync(file, { force: true });
}

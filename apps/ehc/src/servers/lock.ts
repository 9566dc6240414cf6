import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { processMark, stillRuns } from './process-mark.js';

/**
 * Takes a lock file for this process. The lock of a process that no longer runs is taken over.
 * @returns a function that gives the lock back, or undefined while another running process holds it.
 */
export function tryLock(file: string): (() => void) | undefined {
  mkdirSync(dirname(file), { recursive: true });
  const own = `${file}.${process.pid}`;
  writeFileSync(own, `${process.pid} ${processMark(process.pid)}`);
  try {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      try {
        linkSync(own, file); // unlike writing, a link appears whole or not at all, and never over another
        return () => rmSync(file, { force: true });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      if (holderRuns(file)) return undefined;
      rmSync(file, { force: true });
    }
    return undefined;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Waits for the lock as long as another running process holds it, and says so, then does the work under it. */
export async function withLock<T>(file: string, work: () => Promise<T>, onWait: () => void): Promise<T> {
  let release = tryLock(file);
  if (!release) onWait();
  while (!release) {
    await pause(250);
    release = tryLock(file);
  }
  try {
    return await work();
  } finally {
    release();
  }
}

function holderRuns(file: string): boolean {
  try {
    return stillRuns(readFileSync(file, 'utf8'));
  } catch {
    return false; // given back between the two looks
  }
}

import { spawn } from 'node:child_process';
import { mkdirSync, openSync, closeSync, readFileSync, writeFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { processMark } from './process-mark.js';

export interface LocalProcess {
  pid: number;
  /** Settles, in words, when the process has ended, however it ended. */
  exited: Promise<string>;
  /** Asks the process to end, waits, and ends it by force only when it does not. Safe to call twice. */
  stop(): Promise<void>;
}

export interface ProcessToStart {
  /** What it is called in messages, such as "Temporal". */
  title: string;
  command: string;
  args: string[];
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  uid?: number;
  gid?: number;
  logFile: string;
  /** Where the process id is noted, so that a later start can end what a killed one left behind. */
  pidFile?: string;
  stopSignal?: NodeJS.Signals;
  /** What to do when it does not come up. */
  advice?: string;
  /** Looked at ten times a second; a rejection ends the process and the start. */
  isReady(): Promise<boolean>;
  readyWithinMs?: number;
  stopWithinMs?: number;
}

/**
 * Starts a program that writes to a log file and waits until it is ready.
 * It leads a process group of its own: Ctrl-C must reach only the command line, which stops its parts in order.
 * @throws Error in one sentence with the last lines of the log, when it ends early or is not ready in time.
 */
export async function startProcess(what: ProcessToStart): Promise<LocalProcess> {
  for (const file of [what.logFile, what.pidFile ?? what.logFile]) mkdirSync(dirname(file), { recursive: true });
  const log = openSync(what.logFile, 'a');
  const child = spawn(what.command, what.args, {
    env: what.env ?? process.env,
    cwd: what.cwd,
    uid: what.uid,
    gid: what.gid,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const endToo = () => child.kill(what.stopSignal ?? 'SIGTERM'); // should this program end without calling stop()
  process.once('exit', endToo);
  let over: string | undefined;
  const exited = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(`could not be started: ${error.message}`));
    child.once('exit', (code, signal) => resolve(signal ? `was ended by ${signal}` : `ended with code ${code}`));
  }).then((words) => {
    process.off('exit', endToo);
    if (what.pidFile) rmSync(what.pidFile, { force: true });
    return (over = words);
  });
  const pid = child.pid;
  if (pid !== undefined && what.pidFile) writeFileSync(what.pidFile, `${pid} ${processMark(pid) ?? ''}`);

  const stop = async () => {
    if (over !== undefined) return;
    child.kill(what.stopSignal ?? 'SIGTERM');
    const patience = AbortSignal.timeout(what.stopWithinMs ?? 15_000);
    const tooLate = new Promise<void>((resolve) => patience.addEventListener('abort', () => resolve(), { once: true }));
    await Promise.race([exited, tooLate]);
    if (over === undefined) child.kill('SIGKILL');
    await exited;
  };

  const limit = Date.now() + (what.readyWithinMs ?? 30_000);
  while (over === undefined && Date.now() < limit) {
    const ready = await what.isReady().catch(async (error: Error) => {
      await stop();
      throw error;
    });
    if (ready && pid !== undefined && over === undefined) return { pid, exited, stop };
    await Promise.race([pause(100), exited]);
  }
  const reason = over ?? 'was not ready in time';
  await stop();
  const sentences = [`${what.title} ${reason}.`, what.advice, `Its log is ${what.logFile}${lastLines(what.logFile)}`];
  throw new Error(sentences.filter(Boolean).join(' '));
}

function lastLines(file: string): string {
  const lines = readFileSync(file, 'utf8').trim().split('\n').slice(-3);
  return lines[0] === '' ? '.' : `; it ends:\n  ${lines.join('\n  ')}`;
}

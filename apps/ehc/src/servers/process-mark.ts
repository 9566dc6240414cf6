import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * What tells this process from a later one with the same number: when it began. Undefined when no such process runs.
 */
export function processMark(pid: number): string | undefined {
  if (process.platform === 'linux') {
    try {
      // The name in brackets may hold spaces; the 20th field after it is the start time in clock ticks.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
      return fields[0] === 'Z' ? undefined : fields[19];
    } catch {
      return undefined;
    }
  }
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}

/** True when `text`, written as "<pid> <mark>", names a process that still runs. */
export function stillRuns(text: string): boolean {
  const [, pid, mark] = /^(\d+) (.*)$/s.exec(text.trim()) ?? [];
  return pid !== undefined && processMark(Number(pid)) === mark;
}

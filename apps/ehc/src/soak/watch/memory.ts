import { readFileSync } from 'node:fs';

/** Memory that these processes and all below them hold for themselves, in bytes: what they share is not counted. */
export function ownMemoryOf(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + ownMemory(pid) + ownMemoryOf(childrenOf(pid)), 0);
}

/** The same of one process alone. */
export function ownMemory(pid: number): number {
  const [, kilobytes] = /^RssAnon:\s+(\d+) kB$/m.exec(textOf(`/proc/${pid}/status`)) ?? [];
  return Number(kilobytes ?? 0) * 1024;
}

const childrenOf = (pid: number): number[] =>
  textOf(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);

/** Empty where the process has ended. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

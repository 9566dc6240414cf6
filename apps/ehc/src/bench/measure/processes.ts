import { readdirSync, readFileSync } from 'node:fs';

const ticksPerSecond = 100; // USER_HZ: the same in /proc on every Linux

interface Stat {
  pid: number;
  parent: number;
  /** Own CPU time, and that of children that have ended, in milliseconds. */
  cpuMs: number;
}

/** @throws Error where there is no /proc to read CPU time from */
export function assertMeasurable(): void {
  if (process.platform !== 'linux')
    throw new Error('The benchmark reads CPU time from /proc, so it runs on Linux only.');
}

/** CPU time that these processes and all below them have used so far, in milliseconds. */
export function cpuMsOf(roots: readonly number[]): number {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => statOf(Number(name)));
  const wanted = new Set(roots);
  for (let size = 0; size !== wanted.size;) {
    size = wanted.size;
    for (const { pid, parent } of all) if (wanted.has(parent)) wanted.add(pid);
  }
  return all.filter(({ pid }) => wanted.has(pid)).reduce((sum, { cpuMs }) => sum + cpuMs, 0);
}

/** Memory a process holds, in bytes. */
export function residentBytes(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) * 1024;
}

function statOf(pid: number): Stat[] {
  try {
    // Behind the name in brackets: state, parent, and from the 12th on utime, stime, cutime, cstime.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ').map(Number);
    const ticks = fields.slice(11, 15).reduce((sum, value) => sum + value, 0);
    return [{ pid, parent: fields[1]!, cpuMs: (ticks * 1000) / ticksPerSecond }];
  } catch {
    return []; // ended since the folder was read
  }
}

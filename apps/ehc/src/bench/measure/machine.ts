import { cpus, loadavg, totalmem } from 'node:os';

/** What the figures were taken on: nothing that names the machine. */
export function machine(): string[] {
  const [first] = cpus();
  return [
    `${cpus().length} cores (${first?.model.trim() || 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB of memory`,
    `Node ${process.versions.node}, Temporal TypeScript SDK 1.24.0, Postgres 18`,
  ];
}

/** Average number of programs that wanted a core over the last minute. */
export const load = (): number => loadavg()[0]!;

import { createRequire } from 'node:module';
import { cpus, loadavg, totalmem } from 'node:os';

const versionOf = (library: string): string =>
  (createRequire(import.meta.url)(`${library}/package.json`) as { version: string }).version;

/** What the figures were taken on: nothing that names the machine. */
export function machine(): string[] {
  const [first] = cpus();
  return [
    `${cpus().length} cores (${first?.model.trim() || 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB of memory`,
    `Node ${process.versions.node}, Temporal TypeScript SDK ${versionOf('@temporalio/client')}, Postgres 18`,
  ];
}

/** Average number of programs that wanted a core over the last minute. */
export const load = (): number => loadavg()[0]!;

import { spawnSync } from 'node:child_process';
import { inRepository } from './repository.js';

export interface Violation {
  rule: string;
  from: string;
  to: string;
}

/** Looks at every import below a folder by the rules of the repository. @throws Error with what the program said when it could not. */
export function cruise(folder: string): Violation[] {
  const program = inRepository('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [program, '--config', inRepository('.dependency-cruiser.cjs'), '--output-type', 'json', 'libs', 'apps'];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  if (!stdout.startsWith('{')) throw new Error(`The imports could not be looked at:\n${stdout}${stderr}`);
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { rule: { name: string }; from: string; to: string }[]; totalCruised: number };
  };
  if (summary.totalCruised === 0) throw new Error(`Nothing was found in ${folder}.`);
  return summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
}

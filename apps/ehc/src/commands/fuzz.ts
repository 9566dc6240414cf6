import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import type { FuzzOptions } from '../fuzz/run.js';

const report = fileURLToPath(new URL('../../../../docs/fuzzing.md', import.meta.url));

/** `ehc fuzz`: bad input at scale against every service, and docs/fuzzing.md. */
export function fuzz(program: Command): void {
  program
    .command('fuzz')
    .description('send every service bad input as each role, and write docs/fuzzing.md; needs Python 3.10 or later')
    .option('--times <number>', 'how many times the usual number of made-up requests', Number, 1)
    .option('--seed <number>', 'the seed of all that is made up', Number, 1)
    .option('--roles <names>', 'only these roles, separated by commas', (text: string) => text.split(','))
    .option('--services <names>', 'only these services, separated by commas', (text: string) => text.split(','))
    .option('--out <file>', 'where to write the report', report)
    .option('--keep', 'keep the scratch folder with the output of each run')
    .action(run);
}

async function run({ out, keep, ...options }: FuzzOptions & { out: string; keep?: boolean }): Promise<void> {
  const [{ fuzzFolder, runFuzz }, { findingsOf, reportOf }, { startEverything }, { freePorts }, { Stops }] =
    await Promise.all([
      import('../fuzz/run.js'),
      import('../fuzz/report.js'),
      import('../start/everything.js'),
      import('../start/ports.js'),
      import('../start/stops.js'),
    ]);
  const dataFolder = mkdtempSync(join(tmpdir(), 'ehc-fuzz-'));
  const stops = new Stops();
  const clear = () => {
    if (!keep) rmSync(dataFolder, { recursive: true, force: true });
  };
  const stop = () =>
    void stops.all(console.log).then(() => {
      clear();
      process.exit(130);
    });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
  const unlimited = {
    RATE_LIMIT_PER_MINUTE: '10000000',
    RATE_LIMIT_FAILED_SIGN_INS: '10000000',
    RATE_LIMIT_FAILED_CONTACTS: '10000000',
    LOG_LEVEL: 'error',
  };
  try {
    const ports = await freePorts();
    const env = { ...process.env, ...unlimited };
    const { addresses } = await startEverything({ ports, dataFolder, durable: false, env, stops });
    const results = await runFuzz(addresses, fuzzFolder(dataFolder), options);
    writeFileSync(out, reportOf(results, options));
    const findings = results.flatMap(findingsOf);
    console.log(findings.length > 0 ? findings.join('\n') : 'Nothing was found.');
    console.log(`Written to ${out}`);
    if (findings.length > 0) {
      keep = true;
      process.exitCode = 1;
    }
  } finally {
    await stops.all(console.log);
    if (keep) console.log(`The output of each run is in ${fuzzFolder(dataFolder)}`);
    clear();
  }
}

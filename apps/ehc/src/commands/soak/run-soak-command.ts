import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assertMeasurable } from '../../bench/measure/processes.js';
import { bars } from '../../soak/progress.js';
import { reportOf } from '../../soak/report/report.js';
import { long, runSoak, type SoakOptions } from '../../soak/run.js';
import { Stops } from '../../start/stops.js';

/** Runs the long form on servers of its own, which are thrown away afterwards, and writes the report. */
export async function runSoakCommand({ out, ...options }: SoakOptions & { out: string }): Promise<void> {
  assertMeasurable();
  const say = (line: string) => console.log(`${line} ...`);
  const stops = new Stops();
  const stop = () => void stops.all(say).then(() => process.exit(130));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
  const folder = mkdtempSync(join(tmpdir(), 'ehc-soak-'));
  stops.add('The data folder', () => rmSync(folder, { recursive: true, force: true }));
  try {
    const text = reportOf(await runSoak(options, long, folder, { stops, say, show: bars }), options, long);
    writeFileSync(out, text);
    console.log(`\n${text}\nWritten to ${out}`);
  } finally {
    await stops.all(say);
  }
}

import { headsFiles } from '@ehc/casefile/evidence';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Gauge, type Registry } from 'prom-client';

/** Serves the age of the newest file of heads as `ehc_heads_age_seconds`; +Inf while there is none. Alert above 26 hours. */
export function serveHeadsAge(registry: Registry, folder: string): void {
  new Gauge({
    name: 'ehc_heads_age_seconds',
    help: 'Seconds since the heads of all case logs were last published to the folder of heads',
    registers: [registry],
    async collect() {
      const newest = (await headsFiles(folder)).at(-1);
      this.set(newest ? (Date.now() - (await stat(join(folder, newest))).mtimeMs) / 1000 : Infinity);
    },
  });
}

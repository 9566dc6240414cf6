import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import { browser } from './browser.js';
import { startPostgres } from './postgres.js';
import { startTemporal } from './temporal.js';
import { temporalBinary } from './temporal-binary.js';
import { testServer } from './test-server.js';
import type { Say } from './progress.js';

/** The servers that tests may need, and the variable in which they look for each. */
export const testServerKinds = ['postgres', 'temporal', 'timeSkipping', 'browser'] as const;
export type TestServerKind = (typeof testServerKinds)[number];

export interface TestServers {
  /** What the tests find in their environment. */
  env: Record<string, string>;
  /** What did not start, one message each. */
  failures: string[];
  stop(): Promise<void>;
}

/** Starts these servers on free ports and an empty folder. One that fails does not hold up the others. */
export async function startTestServers(kinds: readonly TestServerKind[], say: Say): Promise<TestServers> {
  const folder = mkdtempSync(join(tmpdir(), 'ehc-tests-'));
  const env: Record<string, string> = {};
  const stops: (() => Promise<void>)[] = [];
  const places = { dataFolder: folder, logFolder: join(folder, 'logs') };
  const starts: Record<TestServerKind, () => Promise<void>> = {
    async postgres() {
      const postgres = await startPostgres({ ...places, port: await getPort(), durable: false });
      stops.push(postgres.stop);
      env.EHC_TEST_DATABASE_URL = postgres.url;
    },
    async temporal() {
      if (process.env.TEMPORAL_ADDRESS) {
        env.EHC_TEST_TEMPORAL_ADDRESS = process.env.TEMPORAL_ADDRESS;
        return;
      }
      const binary = await temporalBinary({ say });
      const ports = { port: await getPort(), uiPort: await getPort() };
      const temporal = await startTemporal({ ...places, ...ports, binary });
      stops.push(temporal.stop);
      env.EHC_TEST_TEMPORAL_ADDRESS = temporal.address;
    },
    async timeSkipping() {
      env.EHC_TEST_SERVER = await testServer({ say });
    },
    async browser() {
      const { program, libraries } = await browser({ say });
      env.EHC_TEST_BROWSER = program;
      if (libraries) env.EHC_TEST_BROWSER_LIBRARIES = libraries;
    },
  };
  const results = await Promise.allSettled(kinds.map((kind) => starts[kind]()));
  const stop = async () => {
    await Promise.all(stops.map((stopOne) => stopOne()));
    rmSync(folder, { recursive: true, force: true });
  };
  return {
    env,
    failures: results.flatMap((result) => (result.status === 'rejected' ? [messageOf(result.reason)] : [])),
    stop,
  };
}

function messageOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}

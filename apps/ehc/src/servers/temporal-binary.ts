import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cached, cacheFolder } from './cache.js';
import { onPath } from './on-path.js';
import type { Say } from './progress.js';
import { runLogged } from './run-logged.js';
import { downloadServer } from './sdk-download.js';

/** The newest Temporal command line that `go install` can build. */
const goModule = 'github.com/temporalio/cli/cmd/temporal@v1.5.1';

export interface TemporalSource {
  env?: NodeJS.ProcessEnv;
  say?: Say;
  download?: typeof downloadServer;
}

/**
 * Finds or makes the `temporal` program: on PATH, in the cache, by the SDK's download, by `go install`.
 * (The fifth way, TEMPORAL_ADDRESS, needs no program and is for the caller to look at first.)
 * @throws Error that names all five ways when none is open.
 */
export async function temporalBinary(source: TemporalSource = {}): Promise<string> {
  const { env = process.env, say = () => {}, download = downloadServer } = source;
  const found = onPath('temporal', env);
  if (found) return found;
  const failures: string[] = [];
  const target = join(cacheFolder(env), 'bin', 'temporal');
  if (existsSync(target)) return target;
  return cached(target, say, async (folder) => {
    say('Downloading the Temporal server');
    try {
      return await download('cli', folder);
    } catch (error) {
      failures.push(`the download failed (${causeOf(error)})`);
    }
    const go = onPath('go', env);
    if (!go) throw new Error(noWay(env, [...failures, 'Go is not installed']));
    say('Building the Temporal server with Go, once; this can take 6 minutes');
    return buildWithGo(go, folder, env).catch((error: Error) => {
      throw new Error(noWay(env, [...failures, error.message]));
    });
  });
}

async function buildWithGo(go: string, folder: string, env: NodeJS.ProcessEnv): Promise<string> {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const logFile = join(cacheFolder(env), 'logs', 'go-install-temporal.log');
  await runLogged(go, ['install', goModule], { logFile, env: { ...env, GOBIN: bin } });
  return join(bin, 'temporal');
}

function noWay(env: NodeJS.ProcessEnv, failures: string[]): string {
  return [
    `There is no Temporal server to use: ${failures.join('; ')}. Any one of these five helps:`,
    '  1. set TEMPORAL_ADDRESS to the host and port of a running server',
    '  2. put the program `temporal` (the Temporal CLI) on your PATH',
    `  3. put that program at ${join(cacheFolder(env), 'bin', 'temporal')} (EHC_CACHE moves this folder)`,
    '  4. start again with a connection to temporal.download, from where it is fetched',
    '  5. install Go (1.24 or later) and start again: the server is then built from source',
  ].join('\n');
}

/** fetch() hides what went wrong in the cause of its error. */
function causeOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error ? cause.message : message;
}

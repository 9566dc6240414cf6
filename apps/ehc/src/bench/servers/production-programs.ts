import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cached, cacheFolder } from '../../servers/cache.js';
import { onPath } from '../../servers/on-path.js';
import type { Say } from '../../servers/progress.js';
import { runLogged } from '../../servers/run-logged.js';

export const productionVersion = '1.32.1';

export interface ProductionPrograms {
  /** Temporal's production server. */
  server: string;
  /** The tool that makes its tables; it holds the schema itself. */
  sqlTool: string;
}

/**
 * Finds Temporal's production server in the cache, or builds it with Go, once.
 * @throws Error in one sentence where Go is missing or the build fails
 */
export async function productionPrograms(say: Say, env: NodeJS.ProcessEnv = process.env): Promise<ProductionPrograms> {
  const target = join(cacheFolder(env), `temporal-server-${productionVersion}`);
  const go = onPath('go', env);
  if (!existsSync(target) && !go)
    throw new Error("Go is not installed, and Temporal's production server is built with it.");
  const folder = await cached(target, say, async (making) => {
    say("Building Temporal's production server with Go, once; this can take 15 minutes");
    const bin = join(making, 'bin');
    mkdirSync(bin);
    const modules = ['server', 'tools/sql'].map((part) => `go.temporal.io/server/cmd/${part}@v${productionVersion}`);
    const logFile = join(cacheFolder(env), 'logs', 'go-install-temporal-server.log');
    await runLogged(go!, ['install', ...modules], { logFile, env: { ...env, GOBIN: bin } });
    return bin;
  });
  return { server: join(folder, 'server'), sqlTool: join(folder, 'sql') };
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../servers/cache.js';
import { withLock } from '../servers/lock.js';
import { onPath } from '../servers/on-path.js';
import type { Say } from '../servers/progress.js';
import { runLogged } from '../servers/run-logged.js';

export const schemathesisVersion = '4.32.5';

/**
 * The program `schemathesis`, installed once into the cache in a Python environment of its own (which cannot be moved, so
 * it is made in place).
 * @throws Error saying what is missing: Python 3.10 or later with venv, or the package index
 */
export async function schemathesis(say: Say, env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const folder = join(cacheFolder(env), `schemathesis-${schemathesisVersion}`);
  const program = join(folder, 'bin', 'schemathesis');
  if (existsSync(program)) return program;
  const python = onPath('python3', env);
  if (!python)
    throw new Error(
      '`npm run fuzz` needs Python 3.10 or later: no program `python3` is on your PATH. Install it, then run this again.',
    );
  const logFile = join(cacheFolder(env), 'logs', 'schemathesis.log');
  await withLock(
    `${folder}.lock`,
    async () => {
      if (existsSync(program)) return;
      say(`Installing Schemathesis ${schemathesisVersion}, once`);
      await runLogged(python, ['-m', 'venv', '--clear', folder], { logFile, env });
      const pip = ['-m', 'pip', 'install', '--quiet', `schemathesis==${schemathesisVersion}`];
      await runLogged(join(folder, 'bin', 'python'), pip, { logFile, env });
    },
    () => say('Waiting for another run that installs Schemathesis'),
  );
  return program;
}

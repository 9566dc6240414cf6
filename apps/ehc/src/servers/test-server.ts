import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cached, cacheFolder } from './cache.js';
import { onPath } from './on-path.js';
import type { Say } from './progress.js';
import { runLogged } from './run-logged.js';
import { downloadServer } from './sdk-download.js';

// Read from the sources, also when this file runs from dist.
const javaFolder = fileURLToPath(new URL('../../src/servers/java/', import.meta.url));
const sources = ['pom.xml', 'TestServerAt.java'];

export interface TestServerSource {
  env?: NodeJS.ProcessEnv;
  say?: Say;
  download?: typeof downloadServer;
}

/**
 * Finds or makes Temporal's time-skipping test server, for tests only, and returns the path of a program that takes
 * PORT and, when it was made with Java, also --start-time=2027-01-19T09:00:00Z. Java comes first for that option's sake:
 * the server that the SDK downloads can only begin at the present time.
 * @throws Error that names the ways when none is open.
 */
export async function testServer(source: TestServerSource = {}): Promise<string> {
  const { env = process.env, say = () => {}, download = downloadServer } = source;
  if (env.EHC_TEST_SERVER) return env.EHC_TEST_SERVER;
  const [java, javac, mvn] = ['java', 'javac', 'mvn'].map((program) => onPath(program, env));
  const made = join(cacheFolder(env), `test-server-${digestOfSources()}`);
  const downloaded = join(cacheFolder(env), 'bin', 'temporal-test-server');
  if (java && existsSync(made)) return join(made, 'temporal-test-server');
  if (java && javac && mvn) {
    say('Fetching the time-skipping test server with Maven, once');
    const folder = await cached(made, say, (building) => makeWithJava({ building, java, javac, mvn, env }));
    return join(folder, 'temporal-test-server');
  }
  say('Downloading the time-skipping test server, once');
  return cached(downloaded, say, (folder) => download('temporal-test-server', folder)).catch((error: Error) => {
    throw new Error(noWay(error));
  });
}

interface JavaTools {
  building: string;
  java: string;
  javac: string;
  mvn: string;
  env: NodeJS.ProcessEnv;
}

async function makeWithJava({ building, java, javac, mvn, env }: JavaTools): Promise<string> {
  const folder = join(building, 'made');
  mkdirSync(join(folder, 'jars'), { recursive: true });
  for (const file of sources) copyFileSync(join(javaFolder, file), join(building, file));
  const logFile = join(cacheFolder(env), 'logs', 'test-server.log');
  const copy = ['-B', '-q', 'dependency:copy-dependencies', '-DincludeScope=runtime'];
  await runLogged(mvn, [...copy, `-DoutputDirectory=${join(folder, 'jars')}`], { logFile, cwd: building, env });
  const classes = ['-cp', join(folder, 'jars', '*'), '-d', join(folder, 'classes')];
  await runLogged(javac, [...classes, join(building, 'TestServerAt.java')], { logFile, env });
  writeFileSync(join(folder, 'temporal-test-server'), startScript(java), { mode: 0o755 });
  return folder;
}

/** Without `exec` the shell would be stopped at the end of a test and leave the server behind. */
function startScript(java: string): string {
  return `#!/bin/sh
here=$(dirname "$0")
exec "${java}" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$here/jars/*:$here/classes" TestServerAt "$@"
`;
}

function digestOfSources(): string {
  const hash = createHash('sha256');
  for (const file of sources) hash.update(readFileSync(join(javaFolder, file)));
  return hash.digest('hex').slice(0, 12);
}

function noWay(failure: Error): string {
  const cause = failure.cause instanceof Error ? failure.cause.message : failure.message;
  return [
    `There is no time-skipping test server: the download failed (${cause}). Any one of these three helps:`,
    '  1. set EHC_TEST_SERVER to the path of a Temporal test server',
    '  2. install Java (a JDK, 11 or later) and Maven and start again: it is then fetched from Maven',
    '  3. start again with a connection to temporal.download',
  ].join('\n');
}

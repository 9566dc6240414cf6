// npm test [-- project ...]: types, format, lint and every test, with the servers they need. Closes with "N passed, N failed".
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './prepare/build.mjs';
import { install } from './prepare/install.mjs';
import { checkNode } from './prepare/node-version.mjs';
import { root, runInstalled } from './prepare/run.mjs';
import { runJest } from './test/jest.mjs';
import { projectsNamed, serversNeeded } from './test/projects.mjs';

const allCode = ['{apps,libs,tools}/**/*.{ts,mjs,cjs}', '*.mjs'];

checkNode();
const names = process.argv.slice(2);
const folders = projectsNamed(names);
const failures = [];
let passed = 0;

/** Does one step, and says so when it fails. */
async function step(words, work) {
  console.log(`\n== ${words}`);
  const code = await work();
  if (code === 0) return;
  failures.push(words);
}

async function testAll() {
  const servers = await startServers();
  try {
    await step('Types', () => runInstalled('typescript/bin/tsc', ['-b', ...folders]));
    await step('Format', () =>
      runInstalled('prettier/bin/prettier.cjs', [
        '--check',
        '--log-level',
        'warn',
        ...(names.length === 0 ? allCode : folders.map((folder) => `${folder}/**/*.{ts,mjs}`)),
      ]),
    );
    await step('Lint', () => runInstalled('eslint/bin/eslint.js', names.length === 0 ? ['.'] : folders));
    console.log('\n== Tests');
    const tests = await runJest(folders, { ...process.env, ...servers.env });
    passed += tests.passed;
    for (let count = 0; count < tests.failed; count += 1) failures.push('Tests');
  } finally {
    await servers.stop();
  }
}

async function startServers() {
  const kinds = serversNeeded(folders);
  if (kinds.length > 0) console.log(`\n== Servers: ${kinds.join(', ')}`);
  const file = join(root, 'apps', 'ehc', 'dist', 'servers', 'test-servers.js');
  const { startTestServers } = await import(pathToFileURL(file).href);
  const servers = await startTestServers(kinds, (line) => console.log(`${line} ...`));
  for (const failure of servers.failures) {
    console.error(failure);
    failures.push('Servers');
  }
  return servers;
}

// The servers end with this process; the program that runs gets its own signal first.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => setImmediate(() => process.exit(130)));
if (!(await install())) failures.push('Install');
else if (!(await build())) failures.push('Build');
else await testAll();

const failedSteps = [...new Set(failures)].filter((words) => words !== 'Tests');
if (failedSteps.length > 0) console.log(`\nFailed besides tests: ${failedSteps.join(', ')}`);
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;

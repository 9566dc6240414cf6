// node tools/histories.mjs [mediation ...]: plays each path, of the kinds of case that are named or of all, that has no history
// yet, and keeps its history for replay against later versions of the code.
import { build } from './prepare/build.mjs';
import { checkNode } from './prepare/node-version.mjs';

const kinds = ['assessments', 'mediation', 'appeals', 'disagreements'];
const named = process.argv.slice(2);
const unknown = named.find((name) => !kinds.includes(name));
if (unknown !== undefined) {
  console.error(`There are no histories of "${unknown}". Name any of: ${kinds.join(', ')}.`);
  process.exit(1);
}
checkNode();
if (!(await build())) process.exit(1);
const { startTestServers } = await import('../apps/ehc/dist/servers/test-servers.js');

const servers = await startTestServers(['postgres', 'timeSkipping'], (line) => console.log(`${line} ...`));
try {
  if (servers.failures.length > 0) throw new Error(servers.failures.join('\n'));
  Object.assign(process.env, servers.env);
  for (const kind of named.length > 0 ? named : kinds) await recordNew(kind);
} finally {
  await servers.stop();
}

async function recordNew(kind) {
  const { default: bundleForTests } = await import(`../libs/${kind}/jest.bundle.mjs`);
  const { recordHistories } = await import(`../libs/${kind}/dist/testing/record-histories.js`);
  await bundleForTests();
  console.log(`Playing the paths of ${kind} that have no history ...`);
  const folder = new URL(`../libs/${kind}/src/workflows/histories/`, import.meta.url).pathname;
  const files = await recordHistories(folder);
  console.log(files.length === 0 ? 'Every path has one.' : `Kept ${files.length}: ${files.join(', ')}`);
}

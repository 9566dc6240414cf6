// node tools/histories.mjs: plays every path of a case anew and keeps its history, for replay against later versions of the code.
import { build } from './prepare/build.mjs';
import { checkNode } from './prepare/node-version.mjs';

checkNode();
if (!(await build())) process.exit(1);
const { startTestServers } = await import('../apps/ehc/dist/servers/test-servers.js');
const { default: bundleForTests } = await import('../libs/assessments/jest.bundle.mjs');
const { recordHistories } = await import('../libs/assessments/dist/testing/record-histories.js');

const servers = await startTestServers(['postgres', 'timeSkipping'], (line) => console.log(`${line} ...`));
try {
  if (servers.failures.length > 0) throw new Error(servers.failures.join('\n'));
  Object.assign(process.env, servers.env);
  await bundleForTests();
  console.log('Playing every path of a case ...');
  const files = await recordHistories(
    new URL('../libs/assessments/src/workflows/histories/', import.meta.url).pathname,
  );
  console.log(`Kept ${files.length} histories: ${files.join(', ')}`);
} finally {
  await servers.stop();
}

// npm start, npm run demo ...: installs and builds what is missing, then runs the command of apps/ehc with its arguments.
import { build } from './prepare/build.mjs';
import { install } from './prepare/install.mjs';
import { checkNode } from './prepare/node-version.mjs';
import { run } from './prepare/run.mjs';

checkNode();
const ready = (await install()) && (await build());
process.exitCode = ready
  ? await run(process.execPath, ['--enable-source-maps', 'apps/ehc/dist/main.js', ...process.argv.slice(2)])
  : 1;

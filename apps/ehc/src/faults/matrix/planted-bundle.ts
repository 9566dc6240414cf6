import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workflowBundle } from '../preloads/paths.js';

const begins = /(async function runCase\([^)]*\) \{)/;
const sleep = /(\w*temporalio_workflow__WEBPACK_IMPORTED_MODULE_\d+__)\.currentUpdateInfo/;

/** A bundle that waits a millisecond where the one before it did not: histories written by either break under the other. */
export function plantedBundle(folder: string): string {
  const text = readFileSync(workflowBundle, 'utf8');
  const workflowModule = sleep.exec(text.slice(text.search(begins)))?.[1];
  if (!workflowModule) throw new Error('The bundle does not look as expected: nothing was planted.');
  const file = join(folder, 'planted.bundle.cjs');
  writeFileSync(file, text.replace(begins, `$1 await (0,${workflowModule}.sleep)(1);`));
  return file;
}

/** A bundle in which the cases live so many milliseconds ahead of the world. */
export function aheadBundle(folder: string, ms: number): string {
  const modules = readFileSync(workflowBundle, 'utf8').split('/***/ "');
  // The names depend on the folder in which the bundle was made.
  const ours = (text: string) => /^[./]*libs\/(casefile|assessments)\//.test(text) && text.includes('Date.now()');
  if (!modules.some(ours)) throw new Error('The bundle does not look as expected: its clock was not moved.');
  const file = join(folder, 'ahead.bundle.cjs');
  writeFileSync(
    file,
    modules.map((text) => (ours(text) ? text.replaceAll('Date.now()', `(Date.now() + ${ms})`) : text)).join('/***/ "'),
  );
  return file;
}

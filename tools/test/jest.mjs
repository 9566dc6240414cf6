import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { runInstalled } from '../prepare/run.mjs';

/**
 * Runs the tests of the projects once. A test that is skipped counts as failed, and so does a file that can't be run.
 * @returns {Promise<{passed: number, failed: number}>}
 */
export async function runJest(folders, env) {
  const folder = mkdtempSync(join(tmpdir(), 'ehc-jest-'));
  const report = join(folder, 'report.json');
  try {
    const names = folders.map((project) => basename(project));
    const args = ['--json', `--outputFile=${report}`, '--selectProjects', ...names];
    const code = await runInstalled('jest/bin/jest.js', args, env);
    return count(read(report), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function count(report, code) {
  if (!report) return { passed: 0, failed: 1 };
  const skipped = report.numPendingTests + report.numTodoTests;
  if (skipped > 0) console.error(`${skipped} tests were skipped. A skipped test counts as failed.`);
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites + skipped;
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

/** Without a report jest itself did not come to its end, and has said why. */
function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return undefined;
  }
}

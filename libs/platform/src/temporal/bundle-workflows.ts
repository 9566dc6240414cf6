import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import { failureConverterPath } from './data-converter.js';

const budgetBytes = 2_500_000;

export interface BundleSettings {
  /** File that exports every workflow. */
  workflowsPath: string;
  /** Where to write the bundle. */
  bundlePath: string;
  /** Names the bundle must export. */
  workflowTypes: readonly string[];
}

/**
 * Builds the workflow bundle into one file; a build step: `await bundleWorkflows({ workflowsPath, bundlePath, workflowTypes })`.
 * A worker then starts from that file without a bundler.
 * @returns the size in bytes
 * @throws Error when the bundle does not build, is above its budget of 2.5 MB, or lacks a workflow
 */
export async function bundleWorkflows({ workflowsPath, bundlePath, workflowTypes }: BundleSettings): Promise<number> {
  const { code } = await bundleWorkflowCode({ workflowsPath, failureConverterPath, logger: new DefaultLogger('WARN') });
  const size = Buffer.byteLength(code);
  if (size > budgetBytes)
    throw new Error(
      `The workflow bundle is ${size} bytes, more than its budget of ${budgetBytes}. Look for a library that does not belong into workflows.`,
    );
  const missing = workflowTypes.filter((type) => !new RegExp(`\\b${type}: \\(\\) =>|exports\\.${type} =`).test(code));
  if (missing.length > 0) throw new Error(`The workflow bundle does not export ${missing.join(', ')}.`);
  await mkdir(dirname(bundlePath), { recursive: true });
  await writeFile(bundlePath, code);
  return size;
}

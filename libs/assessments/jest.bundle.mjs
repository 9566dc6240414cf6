import { failureConverterPath } from '@ehc/platform/temporal';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The bundler is slow inside jest's sandbox: the workflows are bundled once, out here, from their sources. */
const bundles = {
  EHC_TEST_WORKFLOWS: 'workflows/index.ts',
  EHC_TEST_CHANGED_WORKFLOWS: 'testing/changed-workflows.ts',
  EHC_TEST_STRICTER_WORKFLOWS: 'testing/stricter-workflows.ts',
};
const folder = mkdtempSync(join(tmpdir(), 'ehc-bundle-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

export default async function bundleForTests() {
  for (const [variable, file] of Object.entries(bundles)) {
    const { code } = await bundleWorkflowCode({
      workflowsPath: join(import.meta.dirname, 'src', file),
      failureConverterPath,
      logger: new DefaultLogger('ERROR'),
      webpackConfigHook: (config) => ({
        ...config,
        resolve: { ...config.resolve, conditionNames: ['@ehc/source', '...'] },
      }),
    });
    process.env[variable] = join(folder, `${variable}.cjs`);
    writeFileSync(process.env[variable], code);
  }
}

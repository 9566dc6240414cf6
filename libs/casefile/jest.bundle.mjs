import { failureConverterPath } from '@ehc/platform/temporal';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The bundler is slow inside jest's sandbox: the workflows of a project are bundled once, out here, from their sources.
 * @param project folder of the project
 * @param bundles the file in its `src`, by the name of the variable that says where its bundle is
 */
export const bundlesForTests = (project, bundles) => async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ehc-bundle-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const [variable, file] of Object.entries(bundles)) {
    const { code } = await bundleWorkflowCode({
      workflowsPath: join(project, 'src', file),
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
};

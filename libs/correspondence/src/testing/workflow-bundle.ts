import { failureConverterPath } from '@ehc/platform';
import { bundleWorkflowCode, DefaultLogger, type WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { extname, join } from 'node:path';

/** The bundle of the letter workflow, from the sources where tests run on sources. */
export const bundleForTests = (): Promise<WorkflowBundleWithSourceMap> =>
  bundleWorkflowCode({
    workflowsPath: join(import.meta.dirname, `../workflows/index${extname(import.meta.filename)}`),
    failureConverterPath,
    logger: new DefaultLogger('ERROR'),
    webpackConfigHook: (config) => ({
      ...config,
      resolve: { ...config.resolve, conditionNames: ['@ehc/source', '...'] },
    }),
  });

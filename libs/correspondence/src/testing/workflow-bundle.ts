import { failureConverterPath } from '@ehc/platform/temporal';
import { bundleWorkflowCode, DefaultLogger, type WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { extname, join } from 'node:path';

/** A bundle of the letter workflow, or of another file, from the sources where tests run on sources. */
export const bundleForTests = (file = '../workflows/index'): Promise<WorkflowBundleWithSourceMap> =>
  bundleWorkflowCode({
    workflowsPath: join(import.meta.dirname, file + extname(import.meta.filename)),
    failureConverterPath,
    logger: new DefaultLogger('ERROR'),
    webpackConfigHook: (config) => ({
      ...config,
      resolve: { ...config.resolve, conditionNames: ['@ehc/source', '...'] },
    }),
  });

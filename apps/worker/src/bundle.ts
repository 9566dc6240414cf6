import { bundleWorkflows } from '@ehc/platform/temporal';
import { bundlePath } from './bundle-path.js';

/** A build step: every workflow type that the task queue `cases` serves, in one file. */
const size = await bundleWorkflows({
  workflowsPath: new URL('./workflows.js', import.meta.url).pathname,
  bundlePath,
  workflowTypes: ['ehcAssessment', 'mediation', 'appeal', 'disagreement', 'publishHeads'],
});
console.log(`Workflow bundle: ${Math.round(size / 1000)} kB`);

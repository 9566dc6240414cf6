import { inWords } from '@ehc/platform/plain';
import { proxyActivities } from '@temporalio/workflow';
import type { HeadsActivities, HeadsPublished } from '../contract/index.js';

const patiently = proxyActivities<HeadsActivities>({
  startToCloseTimeout: '10m',
  retry: { maximumInterval: '10m' },
  summary: inWords('Sign the heads of all case logs and write them to the folder; tried again for ever'),
});

/** One night's heads of all case logs. The schedule `publish-heads` starts it. */
export const publishHeads = (): Promise<HeadsPublished> => patiently.publishHeads();

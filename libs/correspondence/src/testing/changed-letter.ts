import { sleep } from '@temporalio/workflow';

/** A letter workflow as a careless change would leave it: it does something new first. Replay of stored histories must refuse it. */
export async function letter(): Promise<string> {
  await sleep('1 minute');
  return 'sent';
}

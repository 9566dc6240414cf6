import { sleep } from '@temporalio/workflow';
import { appeal as asItIs, type AppealInput } from '../workflows/index.js';

/** The case with a change that no running case would survive: it waits before its first entry. */
export async function appeal(input: AppealInput): Promise<string> {
  await sleep('1 minute');
  return asItIs(input);
}

import { sleep } from '@temporalio/workflow';
import { disagreement as asItIs, type DisagreementInput } from '../workflows/index.js';

/** The case with a change that no running case would survive: it waits before its first entry. */
export async function disagreement(input: DisagreementInput): Promise<string> {
  await sleep('1 minute');
  return asItIs(input);
}

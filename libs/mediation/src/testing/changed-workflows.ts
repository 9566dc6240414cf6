import { sleep } from '@temporalio/workflow';
import { mediation as asItIs, type MediationInput } from '../workflows/index.js';

/** The case with a change that no running case would survive: it waits before its first entry. */
export async function mediation(input: MediationInput): Promise<string> {
  await sleep('1 minute');
  return asItIs(input);
}

import { sleep } from '@temporalio/workflow';
import { ehcAssessment as asItIs, type EhcAssessmentInput } from '../workflows/index.js';

/** The case with a change that no running case would survive: it waits before its first entry. */
export async function ehcAssessment(input: EhcAssessmentInput): Promise<string> {
  await sleep('1 minute');
  return asItIs(input);
}

import { TASK_QUEUE, workflowIdOf, WORKFLOW_TYPE } from '@ehc/assessments/contract';
import type { EhcAssessmentInput } from '@ehc/assessments/workflows';
import { jitterOf } from '@ehc/casefile/domain';
import { inWords } from '@ehc/platform/plain';
import { inBatches } from '../../faults/invariants/in-batches.js';
import type { System } from '../../faults/system/system.js';
import type { Show } from '../progress.js';
import { limit, type CaseOnRecord } from './on-record.js';

/** When the limits of some cases wake them: in life an hour from midnight, by the case; here as long, or short, as is wanted. */
export interface WakeUps {
  /** milliseconds since 1970 */
  firstAt: number;
  spreadMs: number;
}

export const wakeUpOf = (reference: string, { firstAt, spreadMs }: WakeUps): number =>
  firstAt + jitterOf(reference + limit, spreadMs);

/**
 * Starts the workflow of each case from what the record has, as a run goes on from the one before it. The first wake-up
 * comes `laterMs` after all are started, if starting one takes `eachMs`; what is left over makes that time longer. What
 * the machine could not start when half of that time was gone is left out.
 * @returns the cases that were started, and how long one took
 */
export async function startWithWakeUps(
  { client }: Pick<System, 'client'>,
  cases: readonly CaseOnRecord[],
  { spreadMs, eachMs, laterMs, show }: { spreadMs: number; eachMs: number; laterMs: number; show: Show },
): Promise<{ started: CaseOnRecord[]; wakeUps: WakeUps; eachMs: number }> {
  const began = Date.now();
  const firstAt = began + cases.length * eachMs + laterMs;
  const wakeUps = { firstAt, spreadMs };
  const started: CaseOnRecord[] = [];
  const bar = show('Starting workflows', cases.length);
  await inBatches(cases, 8, async (one) => {
    if (Date.now() > firstAt - laterMs / 2) return;
    await client.client.workflow.start(WORKFLOW_TYPE, {
      workflowId: workflowIdOf(one.reference),
      taskQueue: TASK_QUEUE,
      args: [carriedOver(one, wakeUps)],
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
      staticSummary: inWords(`EHC needs assessment ${one.reference}`),
    });
    bar.at(started.push(one));
  });
  bar.over();
  if (started.length === 0) throw new Error('No workflow could be started in time.');
  return { started, wakeUps, eachMs: (Date.now() - began) / started.length };
}

function carriedOver({ reference, header, entered }: CaseOnRecord, wakeUps: WakeUps): EhcAssessmentInput {
  const missAt = new Date(wakeUpOf(reference, wakeUps)).toISOString();
  return {
    header,
    facts: entered.facts,
    clocks: entered.clocks.map((clock) => (clock.key === limit ? { ...clock, missAt } : clock)),
    sequence: entered.last,
    answered: { [entered.key]: entered.first },
  };
}

import type { WorkflowHandle } from '@temporalio/client';
import type { StepTimers } from '../bare/contract.js';

const accepted = 'workflowExecutionUpdateAcceptedEventAttributes';

/** What a case that has ended did, as its history tells: the timers of each update, in order, and the events in all. */
export async function timersOf(handle: WorkflowHandle): Promise<{ plan: StepTimers[]; events: number }> {
  const { events } = await handle.fetchHistory();
  const plan: StepTimers[] = [];
  for (const event of events ?? []) {
    if (event[accepted]) plan.push({ started: 0, cancelled: 0 });
    if (event.timerStartedEventAttributes) plan.at(-1)!.started += 1;
    if (event.timerCanceledEventAttributes) plan.at(-1)!.cancelled += 1;
  }
  return { plan, events: events?.length ?? 0 };
}

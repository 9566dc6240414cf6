import {
  Client,
  ScheduleAlreadyRunning,
  type Connection,
  type ScheduleOptions,
  type ScheduleOptionsStartWorkflowAction,
} from '@temporalio/client';
import type { Workflow } from '@temporalio/common';

/**
 * Makes a schedule, or brings one that is there to this state; whether it is paused stays as somebody set it. The action takes no
 * arguments, so no payload keys are needed. A new schedule runs once at once.
 * @returns whether it was made now
 */
export async function ensureSchedule(
  connection: Connection,
  namespace: string,
  schedule: ScheduleOptions<ScheduleOptionsStartWorkflowAction<() => ReturnType<Workflow>>>,
): Promise<boolean> {
  const { schedule: schedules } = new Client({ connection, namespace });
  const { spec, action, policies } = schedule;
  try {
    await schedules.create({ ...schedule, state: { ...schedule.state, triggerImmediately: true } });
    return true;
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
  }
  await schedules.getHandle(schedule.scheduleId).update(({ state }) => ({ spec, action, policies, state }));
  return false;
}

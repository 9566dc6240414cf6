import { TASK_QUEUE } from '@ehc/assessments/contract';
import { HEADS_SCHEDULE, HEADS_TIMES, HEADS_WORKFLOW } from '@ehc/casefile/contract';
import { ensureSchedule } from '@ehc/platform/temporal';
import type { Connection } from '@temporalio/client';

/** The schedule that has the heads of all case logs published each night. @returns whether it was made now */
export function ensureHeadsSchedule(connection: Connection, namespace: string): Promise<boolean> {
  return ensureSchedule(connection, namespace, {
    scheduleId: HEADS_SCHEDULE,
    action: { type: 'startWorkflow', workflowType: HEADS_WORKFLOW, workflowId: HEADS_SCHEDULE, taskQueue: TASK_QUEUE },
    ...HEADS_TIMES,
  });
}

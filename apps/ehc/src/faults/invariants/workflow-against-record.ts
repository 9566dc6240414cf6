import { workflowIdOf } from '@ehc/assessments/contract';
import type { Progress } from '@ehc/casefile/contract';
import type { System } from '../system/system.js';
import type { OnRecord } from './rows.js';

const patienceMs = 20_000;

/** The workflow runs if the case is open, no task of it is stuck, and what it knows is what the record says. @returns what is not, in words */
export async function workflowAgainstRecord({ client }: Pick<System, 'client'>, found: OnRecord): Promise<string[]> {
  const { reference, line, limits } = found;
  if (!line) return [`${reference}: there is no such case on record`];
  const handle = client.client.workflow.getHandle(workflowIdOf(reference));
  const { progress, status, attempt } = await client.connection.withDeadline(Date.now() + patienceMs, async () => {
    const { status, raw } = await handle.describe();
    const progress = await handle.query<Progress>('progress');
    return { progress, status: status.name, attempt: raw.pendingWorkflowTask?.attempt ?? 0 };
  });
  const wrong: string[] = [];
  const right = line.closed ? 'COMPLETED' : 'RUNNING';
  if (status !== right) wrong.push(`its workflow is ${status}, not ${right}`);
  if (attempt > 1) wrong.push(`a task of its workflow was tried ${attempt} times`);
  if (progress.sequence !== line.sequence || progress.closed !== line.closed)
    wrong.push(`its workflow stands at entry ${progress.sequence}, the record at ${line.sequence}`);
  for (const clock of progress.clocks) {
    const limit = limits.find(({ key }) => key === clock.key);
    if (limit?.due !== clock.due || limit.state !== clock.state || limit.missedFor !== (clock.missedFor ?? null))
      wrong.push(`${clock.key} is ${clock.state}, due ${clock.due} in the workflow and ${limit?.state} on record`);
  }
  if (limits.length !== progress.clocks.length)
    wrong.push(`its workflow knows ${progress.clocks.length} limits, the record ${limits.length}`);
  return wrong.map((words) => `${reference}: ${words}`);
}

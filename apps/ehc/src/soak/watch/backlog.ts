import { TASK_QUEUE } from '@ehc/assessments/contract';
import { withinLa } from '@ehc/platform/database';
import { areas } from '@ehc/rules/agreements';
import type { System } from '../../faults/system/system.js';

/** Letters that were ordered and have not come to their end. */
export async function lettersWaiting({ record }: Pick<System, 'record'>): Promise<number> {
  const waiting = areas().map(async ({ localAuthority: { code } }) => {
    const [row] = (await withinLa(record, code, (m) =>
      m.query(
        `select count(*)::int as waiting from casefile.outbox o
         left join correspondence.letters l on l.la = o.la and l.order_id = o.id
         where o.la = $1 and (l.status is null or l.status = 'claimed')`,
        [code],
      ),
    )) as { waiting: number }[];
    return row!.waiting;
  });
  return (await Promise.all(waiting)).reduce((sum, some) => sum + some, 0);
}

const workflowTasks = 1;

/** Workflow tasks that no worker has taken; undefined while Temporal does not answer. */
export async function tasksWaiting({ client }: Pick<System, 'client'>): Promise<number | undefined> {
  try {
    const { stats } = await client.connection.withDeadline(Date.now() + 1500, () =>
      client.connection.workflowService.describeTaskQueue({
        namespace: 'default',
        taskQueue: { name: TASK_QUEUE },
        taskQueueType: workflowTasks,
        reportStats: true,
      }),
    );
    return Number(stats?.approximateBacklogCount ?? 0);
  } catch {
    return undefined; // away, as in the outage
  }
}

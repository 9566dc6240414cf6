import { markLetterOrderTaken, pendingLetterOrders, type LetterOrder } from '@ehc/casefile/data';
import type { RecordAccess } from '@ehc/correspondence/activities';
import { startOf, WORKFLOW_TYPE } from '@ehc/correspondence/contract';
import { isAway } from '@ehc/platform/problems';
import { WorkflowExecutionAlreadyStartedError, type Client } from '@temporalio/client';
import type { Logger } from 'pino';

const batch = 50;

export interface HandOver {
  record: RecordAccess;
  client: Pick<Client, 'workflow'>;
  logger: Pick<Logger, 'error' | 'info'>;
}

/**
 * Starts a letter workflow for each order of one LA that none has taken. A start that was made before counts as made.
 * @returns how many were taken; @throws when Postgres or Temporal cannot be reached, to be tried again
 */
export async function handOverOrders({ record, client, logger }: HandOver, la: string): Promise<number> {
  let taken = 0;
  for (;;) {
    const orders = await record.within(la, (m) => pendingLetterOrders(m, batch));
    const before = taken;
    for (const order of orders) {
      if (!(await started(client, order, logger))) continue;
      await record.within(la, (m) => markLetterOrderTaken(m, order.id));
      taken += 1;
    }
    if (orders.length < batch || taken === before) return taken;
  }
}

async function started(client: HandOver['client'], order: LetterOrder, logger: HandOver['logger']): Promise<boolean> {
  try {
    await client.workflow.start(WORKFLOW_TYPE, startOf(order));
    return true;
  } catch (err) {
    if (err instanceof WorkflowExecutionAlreadyStartedError) return true;
    if (isAway(err)) throw err;
    logger.error({ err, la: order.la, order: order.id }, 'a letter workflow cannot be started; it is tried again');
    return false;
  }
}

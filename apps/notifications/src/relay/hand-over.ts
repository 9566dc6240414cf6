import { markLetterOrderTaken, pendingLetterOrders, type LetterOrder } from '@ehc/casefile/data';
import type { RecordAccess } from '@ehc/correspondence/activities';
import { startOf, WORKFLOW_TYPE } from '@ehc/correspondence/contract';
import { isAway } from '@ehc/platform/problems';
import { WorkflowExecutionAlreadyStartedError, type Client } from '@temporalio/client';
import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';

/** Of one authority at a time, so that many of one do not hold up those of another, nor a stop. */
const batch = 20;

export interface HandOver {
  record: RecordAccess;
  client: Pick<Client, 'workflow'>;
  logger: Pick<Logger, 'error' | 'info'>;
  perSecond: number;
  /** unless told, by the clock */
  wait?: (ms: number) => Promise<unknown>;
}

/**
 * Starts a letter workflow for each of the oldest orders of one LA that none has taken. A start that was made before counts as
 * made. They go at a pace: when the limits of many cases pass at once, their letters wait, and the cases and people do not.
 * @returns how many were taken, and whether more may wait; @throws when Postgres or Temporal cannot be reached, to be tried again
 */
export async function handOverOrders(
  { record, client, logger, perSecond, wait = setTimeout }: HandOver,
  la: string,
): Promise<{ taken: number; more: boolean }> {
  const orders = await record.within(la, (m) => pendingLetterOrders(m, batch));
  let taken = 0;
  for (const order of orders) {
    if (taken > 0) await wait(1_000 / perSecond);
    if (!(await started(client, order, logger))) continue;
    await record.within(la, (m) => markLetterOrderTaken(m, order.id));
    taken += 1;
  }
  return { taken, more: taken > 0 && orders.length === batch };
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

import { unavailable } from '@ehc/platform/problems';
import type { Client } from '@temporalio/client';
import { setTimeout as pause } from 'node:timers/promises';

const PAUSE_MS = 300;
const PROBE_MS = 700;

/**
 * Does work that waits for a case's workflow, and gives up as soon as Temporal itself does not answer: a case that is slow
 * is worth waiting for, a server that is not there is not.
 * @throws Problem 503 within two seconds when Temporal is away; whatever the work throws
 */
export async function whileTemporalAnswers<T>(client: Client, work: () => Promise<T>): Promise<T> {
  const over = new AbortController();
  try {
    return await Promise.race([
      client.connection.withAbortSignal(over.signal, work),
      untilTemporalIsSilent(client, over.signal),
    ]);
  } finally {
    over.abort();
  }
}

async function untilTemporalIsSilent({ connection }: Client, signal: AbortSignal): Promise<never> {
  for (;;) {
    await pause(PAUSE_MS, undefined, { signal });
    try {
      await connection.withDeadline(Date.now() + PROBE_MS, () => connection.workflowService.getSystemInfo({}));
    } catch (cause) {
      throw Object.assign(unavailable(5), { cause });
    }
  }
}

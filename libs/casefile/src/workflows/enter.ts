import { inWords } from '@ehc/platform/plain';
import {
  ActivityFailure,
  ApplicationFailure,
  isCancellation,
  proxyActivities,
  proxyLocalActivities,
} from '@temporalio/workflow';
import type { EnterResult, Fact, RecordActivities, ToEnter } from '../contract/index.js';

const briefly = proxyLocalActivities<RecordActivities>({
  startToCloseTimeout: '3s',
  scheduleToCloseTimeout: '4s',
  retry: { initialInterval: '200ms', maximumAttempts: 3 },
  summary: inWords('Write to the case log'),
});

const patiently = proxyActivities<RecordActivities>({
  startToCloseTimeout: '10s',
  retry: { maximumInterval: '1m' },
  summary: inWords('Write to the case log: Postgres or a rule has no answer, tried again'),
});

/**
 * Writes to the case log: for a few seconds inside the workflow task, then as an activity that ops can see waiting.
 * A local activity that waited for long would freeze the case, its queries and its details.
 */
export function enter<F extends Fact>(what: ToEnter<F>): Promise<EnterResult<F>> {
  const written = briefly.enterInRecord(what as ToEnter).catch((error: unknown) => {
    throwIfFinal(error);
    return patiently.enterInRecord(what as ToEnter).catch((later: unknown) => {
      throwIfFinal(later);
      throw later;
    });
  });
  return written as Promise<EnterResult<F>>;
}

function throwIfFinal(error: unknown): void {
  if (isCancellation(error)) throw error;
  const cause = error instanceof ActivityFailure ? error.cause : undefined;
  if (cause instanceof ApplicationFailure && cause.nonRetryable)
    throw ApplicationFailure.nonRetryable(cause.message, cause.type, ...(cause.details ?? []));
}

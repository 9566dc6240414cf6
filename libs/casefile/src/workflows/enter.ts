import { inWords } from '@ehc/platform/plain';
import {
  ActivityFailure,
  ApplicationFailure,
  isCancellation,
  proxyActivities,
  proxyLocalActivities,
} from '@temporalio/workflow';
import {
  REFUSED,
  RULE_ERROR,
  type EnterResult,
  type Fact,
  type RecordActivities,
  type ToEnter,
} from '../contract/index.js';

const final = [REFUSED, RULE_ERROR];

const briefly = proxyLocalActivities<RecordActivities>({
  startToCloseTimeout: '3s',
  scheduleToCloseTimeout: '4s',
  retry: { initialInterval: '200ms', maximumAttempts: 3, nonRetryableErrorTypes: final },
  summary: inWords('Write to the case log'),
});

const patiently = proxyActivities<RecordActivities>({
  startToCloseTimeout: '10s',
  retry: { maximumInterval: '1m', nonRetryableErrorTypes: final },
  summary: inWords('Write to the case log: Postgres is not answering'),
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
  if (cause instanceof ApplicationFailure && final.includes(cause.type ?? ''))
    throw ApplicationFailure.nonRetryable(cause.message, cause.type, ...(cause.details ?? []));
}

import { setTimeout as pause } from 'node:timers/promises';
import { defaultGrpcRetryOptions, makeGrpcRetryInterceptor } from '@temporalio/client';

const longestPauseMs = 200;

/**
 * The client's own repeats of calls that Temporal did not take, with two differences: pauses are short, so that a caller with
 * a deadline is told soon after it; and there is an end to them, because a repeat on a closed connection throws where nobody can catch it.
 */
export function retries() {
  const usual = defaultGrpcRetryOptions();
  let ended = false;
  let lastAt = 0;
  const interceptor = makeGrpcRetryInterceptor({
    retryableDecider: (attempt, status) => !ended && usual.retryableDecider(attempt, status),
    delayFunction(attempt, status) {
      const ms = Math.min(longestPauseMs, usual.delayFunction(attempt, status));
      lastAt = Math.max(lastAt, Date.now() + ms);
      return ms;
    },
  });
  return {
    interceptor,
    /** Settles when no repeat is to come any more. */
    async end(): Promise<void> {
      ended = true;
      const left = lastAt - Date.now();
      if (left > 0) await pause(left + 50);
    },
  };
}

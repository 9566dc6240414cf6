import type { LetterActivities, LetterInput, LetterOutcome } from '../contract/index.js';
import { CANNOT_BE_WRITTEN, TRY_AGAIN } from '../contract/index.js';
import { inWords } from '@ehc/platform/plain';
import {
  ActivityFailure,
  ApplicationFailure,
  condition,
  defineSignal,
  isCancellation,
  proxyActivities,
  setHandler,
} from '@temporalio/workflow';
import { showEnd, showStart, showWaiting } from './show.js';

/** To hand a letter over takes at most two and a half minutes; then its end is recorded, for which Postgres may be away for five. */
const startToCloseTimeout = '8 minutes';
/** The sender tells every few seconds that it is alive; one that was killed is followed by the next attempt this soon. */
const heartbeatTimeout = '20 seconds';

const atOnce = proxyActivities<LetterActivities>({
  startToCloseTimeout,
  heartbeatTimeout,
  retry: { maximumAttempts: 1 },
  summary: inWords('write the letter and send it'),
});
const untilTaken = proxyActivities<LetterActivities>({
  startToCloseTimeout,
  heartbeatTimeout,
  retry: {
    initialInterval: '5 seconds',
    backoffCoefficient: 2,
    maximumInterval: '10 minutes',
    nonRetryableErrorTypes: [CANNOT_BE_WRITTEN],
  },
  summary: inWords('send the letter: repeated until it is taken'),
});

export const tryAgain = defineSignal(TRY_AGAIN);

/** One letter, from order to mail server or print. It waits as long as it must; nobody waits for it. */
export async function letter(input: LetterInput): Promise<LetterOutcome> {
  let asked = false;
  setHandler(tryAgain, () => void (asked = true));
  showStart(input);
  for (;;) {
    const first = await attempt(() => atOnce.sendLetter(input));
    if (first.outcome) return showEnd(input, first.outcome);
    showWaiting(input, first.failure);
    if (first.failure.type !== CANNOT_BE_WRITTEN) {
      const later = await attempt(() => untilTaken.sendLetter(input));
      if (later.outcome) return showEnd(input, later.outcome);
      showWaiting(input, later.failure);
    }
    asked = false;
    await condition(() => asked, '1 day', { summary: inWords('wait for the missing fact, then try again') });
  }
}

interface Attempt {
  outcome?: LetterOutcome;
  failure: { type: string; message: string };
}

async function attempt(send: () => Promise<LetterOutcome>): Promise<Attempt> {
  try {
    return { outcome: await send(), failure: { type: '', message: '' } };
  } catch (error) {
    if (isCancellation(error) || !(error instanceof ActivityFailure)) throw error;
    const { cause } = error;
    return {
      failure:
        cause instanceof ApplicationFailure
          ? { type: cause.type ?? '', message: cause.message }
          : { type: '', message: '' },
    };
  }
}

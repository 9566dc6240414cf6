import {
  allHandlersFinished,
  CancellationScope,
  condition,
  defineUpdate,
  isCancellation,
  proxyLocalActivities,
  setHandler,
  sleep,
  workflowInfo,
} from '@temporalio/workflow';
import type { BareActivities, StepTimers } from './contract.js';

const { insertStep } = proxyLocalActivities<BareActivities>({ startToCloseTimeout: '10s' });
const step = defineUpdate<{ sequence: number }, [body: unknown]>('step');

/** The least that Temporal can do for such a case: an insert for each update, and as many timers. No law, no checks, no record. */
export async function bareCase(plan: StepTimers[]): Promise<number> {
  const timers: CancellationScope[] = [];
  let done = 0;
  const start = () => {
    const scope = new CancellationScope();
    timers.push(scope);
    scope
      .run(() => sleep('60 days'))
      .catch((error: unknown) => {
        if (!isCancellation(error)) throw error;
      });
  };
  setHandler(step, async (body) => {
    const { started, cancelled } = plan[done]!;
    done += 1;
    await insertStep(workflowInfo().workflowId, done, body);
    for (const timer of timers.splice(0, cancelled)) timer.cancel();
    for (let count = 0; count < started; count += 1) start();
    return { sequence: done };
  });
  await condition(() => done === plan.length && allHandlersFinished());
  return done;
}

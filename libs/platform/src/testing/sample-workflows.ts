import {
  ApplicationFailure,
  condition,
  defineQuery,
  defineUpdate,
  proxyLocalActivities,
  setCurrentDetails,
  setHandler,
  sleep,
  upsertSearchAttributes,
} from '@temporalio/workflow';
import { inWords } from '../plain/index.js';
import { searchAttributes } from '../search-attributes/index.js';

/** What the specs of this library run: a case with a timer of 20 weeks, an update, a query, a failure and texts for ops. */
export const decide = defineUpdate<string, [string]>('decide');
export const stage = defineQuery<string>('stage');

const { enterInRecord } = proxyLocalActivities<{ enterInRecord(decision: string): Promise<string> }>({
  startToCloseTimeout: '5s',
  retry: { maximumAttempts: 1 },
  summary: inWords('write to the case log'),
});

export async function sampleCase(reference: string): Promise<string> {
  let reached = 'open';
  const goTo = (next: string): void => {
    reached = next;
    setCurrentDetails(inWords`${reference}: ${next}`);
    upsertSearchAttributes([
      { key: searchAttributes.stage, value: next },
      { key: searchAttributes.overdue, value: 0 },
    ]);
  };
  setHandler(stage, () => `stage ${reached}`);
  setHandler(decide, async (decision) => {
    if (decision === 'refuse')
      throw ApplicationFailure.nonRetryable('secret-reason of the refusal', 'Refused', 'secret-detail');
    const answer = await enterInRecord(decision);
    goTo('decided');
    return answer;
  });
  goTo('open');
  await sleep('20 weeks', { summary: inWords`final plan due ${'19 January 2027'}` });
  goTo('overdue');
  await condition(() => reached === 'decided');
  return `secret-outcome of ${reference}`;
}

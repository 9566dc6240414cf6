import { continueAsNew, currentUpdateInfo, defineQuery, defineUpdate, setHandler } from '@temporalio/workflow';
import type { Answer, Entry, Fact, Progress } from '../contract/index.js';
import type { Story } from '../domain/index.js';
import { caseLine, type Carried } from './case-line.js';

export interface CaseInput<F extends Fact> extends Carried<F> {
  /** a run ends and the next begins above this many events; for tests, in production the server suggests it */
  maxEvents?: number;
}

const progress = defineQuery<Progress>('progress');

/** Runs a case until it is over, with an update for each of its moves. Resolves to the closing stage. */
export async function runCase<F extends Fact>(
  input: CaseInput<F>,
  story: Story<F>,
  moves: readonly string[],
): Promise<string> {
  const line = caseLine<F>(input, story);
  const key = () => currentUpdateInfo()!.id;
  for (const move of moves)
    setHandler(defineUpdate<Answer, Entry<F>[]>(move), (...entries) => line.take(key(), entries), {
      validator: (...entries) => line.check(key(), entries),
    });
  setHandler(progress, () => line.progress());
  const how = await line.untilDone(input.maxEvents);
  if (how === 'long') await continueAsNew({ ...line.carried(), maxEvents: input.maxEvents });
  return how === 'closed' ? line.progress().stage : 'never-opened';
}

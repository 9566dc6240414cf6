import type { Answer, Entry, Progress } from '@ehc/casefile/contract';
import { caseLine, type Carried } from '@ehc/casefile/workflows';
import { continueAsNew, currentUpdateInfo, defineQuery, defineUpdate, setHandler } from '@temporalio/workflow';
import { moveNames, type AssessmentFact } from '../contract/index.js';
import { objection, stageForOps } from '../domain/index.js';

export interface EhcAssessmentInput extends Carried<AssessmentFact> {
  /** a run ends and the next begins above this many events; for tests, in production the server suggests it */
  maxEvents?: number;
}

const progress = defineQuery<Progress>('progress');

/** An EHC needs assessment from the request to the final plan, a refusal, a withdrawal or a move (ASM-01). Resolves to the closing stage. */
export async function ehcAssessment(input: EhcAssessmentInput): Promise<string> {
  const line = caseLine<AssessmentFact>(input, { objection, stageOf: stageForOps });
  const key = () => currentUpdateInfo()!.id;
  for (const move of moveNames)
    setHandler(defineUpdate<Answer, Entry<AssessmentFact>[]>(move), (...entries) => line.take(key(), entries), {
      validator: (...entries) => line.check(key(), entries),
    });
  setHandler(progress, () => line.progress());

  const how = await line.untilDone(input.maxEvents);
  if (how === 'long') await continueAsNew<typeof ehcAssessment>({ ...line.carried(), maxEvents: input.maxEvents });
  return how === 'closed' ? line.progress().stage : 'never-opened';
}

import type { Answer, Entry } from '@ehc/casefile/contract';
import { caseLine } from '@ehc/casefile/workflows';
import { continueAsNew, currentUpdateInfo, defineQuery, defineUpdate, setHandler } from '@temporalio/workflow';
import { moveNames, type AssessmentFact } from '../contract/index.js';
import { stageForOps } from '../domain/index.js';
import type { EhcAssessmentInput } from '../workflows/index.js';

/** The case under a law that allows nothing any more. */
export async function ehcAssessment(input: EhcAssessmentInput): Promise<string> {
  const objection = () => ({ code: 'not-allowed', detail: 'Nothing is allowed.' });
  const line = caseLine<AssessmentFact>(input, { objection, stageOf: stageForOps });
  const key = () => currentUpdateInfo()!.id;
  for (const move of moveNames)
    setHandler(defineUpdate<Answer, Entry<AssessmentFact>[]>(move), (...entries) => line.take(key(), entries), {
      validator: (...entries) => line.check(key(), entries),
    });
  setHandler(defineQuery('progress'), () => line.progress());
  const how = await line.untilDone(input.maxEvents);
  if (how === 'long') await continueAsNew<typeof ehcAssessment>({ ...line.carried(), maxEvents: input.maxEvents });
  return how === 'closed' ? line.progress().stage : 'never-opened';
}

import { runCase, type CaseInput } from '@ehc/casefile/workflows';
import { moveNames, type AppealFact } from '../contract/index.js';
import { objection, stageOf } from '../domain/index.js';

export type AppealInput = CaseInput<AppealFact>;

/** An appeal to the First-tier Tribunal, from its lodging to the last step of what was ordered or conceded. Resolves to the closing stage. */
export const appeal = (input: AppealInput): Promise<string> => runCase(input, { objection, stageOf }, moveNames);

import { runCase, type CaseInput } from '@ehc/casefile/workflows';
import { moveNames, type DisagreementFact } from '../contract/index.js';
import { objection, stageOf } from '../domain/index.js';

export type DisagreementInput = CaseInput<DisagreementFact>;

/** A disagreement, from the day it was raised to its resolution, settlement or withdrawal. Resolves to the closing stage. */
export const disagreement = (input: DisagreementInput): Promise<string> =>
  runCase(input, { objection, stageOf }, moveNames);

import { runCase, type CaseInput } from '@ehc/casefile/workflows';
import { moveNames, type MediationFact } from '../contract/index.js';
import { objection, stageOf } from '../domain/index.js';

export type MediationInput = CaseInput<MediationFact>;

/** A mediation from the notice of the decision to the last step agreed, or the end of the family's time to appeal (MED-03). Resolves to the closing stage. */
export const mediation = (input: MediationInput): Promise<string> => runCase(input, { objection, stageOf }, moveNames);

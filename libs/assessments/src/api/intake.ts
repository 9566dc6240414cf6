import type { Recorded } from '@ehc/casefile/contract';
import type { LogRow } from '@ehc/casefile/data';
import type { Agreement } from '@ehc/rules/agreements';
import type { AssessmentFact } from '../contract/index.js';
import { beginning } from '../domain/index.js';

export interface Intake {
  ofAge: number;
  /** what speaks for and against at first sight (REF-09); it informs a decision and never takes it */
  points: string[];
  /** REF-10: estimated cost against what a school is expected to meet first */
  costOfSupport?: { estimated: number; threshold: number; thresholdFrom: string; above: boolean };
}

/** What the request says about eligibility and cost. */
export function intakeOf(
  facts: readonly Recorded<AssessmentFact>[],
  log: readonly LogRow[],
  words: ReadonlyMap<string, Record<string, unknown>>,
  threshold: Agreement['costThreshold'],
): Intake {
  const began = beginning(facts)!;
  const said = words.get(log[0]?.particulars ?? '') ?? {};
  const estimated = said['estimatedCostOfSupport'];
  return {
    ofAge: began.ofAge,
    points: [
      ...(said['moreThanMainstreamProvision'] === false
        ? ['The request says that mainstream provision is enough.']
        : []),
      ...(began.ofAge >= 16 && said['inEducationOrTraining'] === false
        ? ['Aged 16 or over and not in education or training.']
        : []),
      ...(said['moreThanMainstreamProvision'] === undefined
        ? ['The request does not say whether mainstream provision is enough.']
        : []),
    ],
    ...(typeof estimated === 'number'
      ? {
          costOfSupport: {
            estimated,
            threshold: threshold.pounds,
            thresholdFrom: threshold.from,
            above: estimated > threshold.pounds,
          },
        }
      : {}),
  };
}

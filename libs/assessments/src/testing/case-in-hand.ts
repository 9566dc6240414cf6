import type { CaseInHand as CaseInHandOf, CaseOffice } from '@ehc/casefile/testing';
import type { CaseHeader } from '@ehc/casefile/contract';
import type { AssessmentFact } from '../contract/index.js';
import { newCase as newAssessment } from './office.js';

export { refusalOf } from '@ehc/casefile/testing';

export type CaseInHand = CaseInHandOf<AssessmentFact>;

/** An assessment that is not open yet: the first entry opens it, with all facts when there are several (take-over). */
export const newCase = (
  office: CaseOffice,
  la: string,
  agreement: CaseHeader['agreement'],
  input?: { maxEvents?: number },
): Promise<CaseInHand> => newAssessment(office, { la, agreement, ...input });

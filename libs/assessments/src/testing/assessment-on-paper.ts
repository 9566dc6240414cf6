import type { CaseHeader } from '@ehc/casefile/contract';
import { CaseOnPaper } from '@ehc/casefile/on-paper';
import type { PlainDate } from '@ehc/rules/plain-date';
import type { AssessmentFact } from '../contract/index.js';
import { assessmentRules } from '../domain/reckoning.js';

export type AssessmentOnPaper = CaseOnPaper<AssessmentFact>;

/** An assessment on paper. */
export const assessmentOnPaper = (header: CaseHeader): AssessmentOnPaper => new CaseOnPaper(assessmentRules, header);

export const headerOf = (la: string, area: string, version: string, openedOn: PlainDate): CaseHeader => ({
  reference: `${la}-2026-0001`,
  localAuthority: la,
  agreement: { area, version },
  openedOn,
});

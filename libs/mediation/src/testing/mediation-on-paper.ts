import type { CaseHeader } from '@ehc/casefile/contract';
import { CaseOnPaper } from '@ehc/casefile/on-paper';
import type { PlainDate } from '@ehc/rules/plain-date';
import { KIND, type MediationFact } from '../contract/index.js';
import { mediationRules } from '../domain/rules.js';

export type MediationOnPaper = CaseOnPaper<MediationFact>;

/** A mediation on paper. */
export const mediationOnPaper = (header: CaseHeader): MediationOnPaper => new CaseOnPaper(mediationRules, header);

export const headerOf = (
  openedOn: PlainDate,
  area = 'essex',
  version = '2014-11',
  reference = 'EX-2026-0141-M1',
): CaseHeader => ({
  kind: KIND,
  reference,
  localAuthority: reference.slice(0, 2),
  agreement: { area, version },
  openedOn,
});

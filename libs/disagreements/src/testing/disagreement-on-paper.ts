import type { CaseHeader } from '@ehc/casefile/contract';
import { CaseOnPaper } from '@ehc/casefile/on-paper';
import type { PlainDate } from '@ehc/rules/plain-date';
import type { DisagreementFact } from '../contract/index.js';
import { disagreementRules } from '../domain/rules.js';

export type DisagreementOnPaper = CaseOnPaper<DisagreementFact>;

/** A disagreement on paper. */
export const disagreementOnPaper = (header: CaseHeader = headerOf('2014-09-01')): DisagreementOnPaper =>
  new CaseOnPaper(disagreementRules, header);

/** A disagreement of Lancashire, entered in this system on a day; what happened before that day may have gaps. */
export const headerOf = (openedOn: PlainDate): CaseHeader => ({
  kind: 'disagreement',
  reference: 'LA-2026-0141-D1',
  localAuthority: 'LA',
  agreement: { area: 'lancashire', version: '2014-09' },
  openedOn,
});

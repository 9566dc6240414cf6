import type { CaseHeader } from '@ehc/casefile/contract';
import { CaseOnPaper } from '@ehc/casefile/on-paper';
import type { PlainDate } from '@ehc/rules/plain-date';
import type { AppealFact } from '../contract/index.js';
import { appealRules } from '../domain/rules.js';

export type AppealOnPaper = CaseOnPaper<AppealFact>;

/** An appeal on paper. */
export const appealOnPaper = (header: CaseHeader = headerOf('2014-09-01')): AppealOnPaper =>
  new CaseOnPaper(appealRules, header);

/** An appeal of Essex, entered in this system on a day; what happened before that day may have gaps. */
export const headerOf = (openedOn: PlainDate): CaseHeader => ({
  kind: 'appeal',
  reference: 'EX-2026-0141-A1',
  localAuthority: 'EX',
  agreement: { area: 'essex', version: '2014-11' },
  openedOn,
});

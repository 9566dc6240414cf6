import type { CaseHeader } from '@ehc/casefile/contract';
import { CaseOnPaper } from '@ehc/casefile/on-paper';
import type { PlainDate } from '@ehc/rules/plain-date';
import type { AppealFact } from '../contract/index.js';
import { appealRules } from '../domain/rules.js';

/** An appeal on paper. */
export class AppealOnPaper extends CaseOnPaper<AppealFact> {
  constructor(header: CaseHeader = headerOf('2014-09-01')) {
    super(appealRules, header);
  }

  get stage(): string {
    return this.reached.code;
  }

  /** The number of the last entry of a kind. */
  numberOf(kind: AppealFact['kind']): number {
    return this.entryOf(kind);
  }
}

/** An appeal of Essex, entered in this system on a day; what happened before that day may have gaps. */
export const headerOf = (openedOn: PlainDate): CaseHeader => ({
  kind: 'appeal',
  reference: 'EX-2026-0141-A1',
  localAuthority: 'EX',
  agreement: { area: 'essex', version: '2014-11' },
  openedOn,
});

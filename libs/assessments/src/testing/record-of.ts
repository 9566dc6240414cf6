import type { CaseHeader } from '@ehc/casefile/contract';
import type { TimeEvent } from '@ehc/casefile/domain';
import { CaseOnPaper } from '@ehc/casefile/on-paper';
import type { PlainDate } from '@ehc/rules/plain-date';
import type { AssessmentFact, HappeningFact } from '../contract/index.js';
import { assessmentRules } from '../domain/reckoning.js';

/** An assessment on paper. */
export class RecordOf extends CaseOnPaper<AssessmentFact> {
  constructor(header: CaseHeader) {
    super(assessmentRules, header);
  }

  get stage(): string {
    return this.reached.code;
  }

  /** each with the day on which it was seen */
  override get events(): (TimeEvent & { day: PlainDate })[] {
    return this.seen.map(({ event, day }) => ({ ...event, day }));
  }

  /** Strikes out the last entry of a kind on a day, or corrects it. */
  correct(day: PlainDate, kind: AssessmentFact['kind'], replacement?: HappeningFact): this {
    const corrects = this.entryOf(kind);
    return this.enter(day, { kind: 'correction', on: day, corrects, ...(replacement && { replacement }) });
  }
}

export const headerOf = (la: string, area: string, version: string, openedOn: PlainDate): CaseHeader => ({
  reference: `${la}-2026-0001`,
  localAuthority: la,
  agreement: { area, version },
  openedOn,
});

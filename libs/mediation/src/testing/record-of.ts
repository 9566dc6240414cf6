import type { CaseHeader } from '@ehc/casefile/contract';
import type { Stage, TimeEvent } from '@ehc/casefile/domain';
import { CaseOnPaper } from '@ehc/casefile/on-paper';
import type { PlainDate } from '@ehc/rules/plain-date';
import { KIND, type MediationFact } from '../contract/index.js';
import { mediationRules } from '../domain/rules.js';

/** A mediation on paper. */
export class RecordOf extends CaseOnPaper<MediationFact> {
  constructor(header: CaseHeader) {
    super(mediationRules, header);
  }

  get stage(): Stage {
    return this.reached;
  }

  /** each with the day on which it was seen */
  override get events(): (TimeEvent & { day: PlainDate })[] {
    return this.seen.map(({ event, day }) => ({ ...event, day }));
  }

  /** The provider whose advisers see the case. */
  provider(): string | undefined {
    return mediationRules.caseOf(this.facts).provider;
  }
}

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

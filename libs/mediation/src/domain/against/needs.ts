import type { CaseHeader, Objection } from '@ehc/casefile/contract';
import { longDate } from '@ehc/rules/plain-date';
import type { FactKind, MediationFact } from '../../contract/index.js';
import { allByDay, type Facts } from '../find.js';

/** What is known when a fact is looked at. */
export interface Known {
  header: CaseHeader;
  facts: Facts;
  on: string;
}

export const known = (header: CaseHeader, facts: Facts, { on }: MediationFact): Known => ({ header, facts, on });

/** Steps of which the first has to come before this one. The record of the time before the case was entered here may have gaps. */
export function needs({ header, facts, on }: Known, because: string, ...steps: FactKind[]): Objection | undefined {
  for (const step of steps) {
    const first = allByDay(facts, step)[0];
    if (!first && on >= header.openedOn)
      return {
        code: 'not-allowed-at-this-stage',
        provision: because,
        detail: `Before this, the record needs: ${step.replaceAll('-', ' ')}.`,
      };
    if (first && on < first.on) return tooEarly(on, first.on, step, because);
  }
  return undefined;
}

export const tooEarly = (on: string, earlier: string, step: string, because?: string): Objection => ({
  code: 'before-what-it-depends-on',
  field: 'on',
  ...(because ? { provision: because } : {}),
  detail: `${longDate(on)} is before ${longDate(earlier)}, the day of the step it depends on (${step.replaceAll('-', ' ')}).`,
});

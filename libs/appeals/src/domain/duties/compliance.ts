import type { Duty } from '@ehc/casefile/domain';
import type { Agreement } from '@ehc/rules/agreements';
import { doneOn, keyOf, overtakenOn, owedIn, type Facts } from '../owed.js';
import { dutyOf } from './duty-of.js';

/** What the tribunal ordered (SEND Regs 2014 reg 44), or the authority did not oppose (reg 45): one limit for each part. */
export function compliance(facts: Facts, agreement: Agreement): Duty[] {
  const owed = owedIn(facts);
  return owed.flatMap((limit) =>
    dutyOf(facts, agreement, limit.rule, limit.inputs, {
      key: keyOf(limit),
      ...(limit.part === 'refusal' && { nature: 'only-if-refused' as const }),
      metOn: doneOn(facts, owed, limit),
      endedOn: overtakenOn(facts, limit),
    }),
  );
}

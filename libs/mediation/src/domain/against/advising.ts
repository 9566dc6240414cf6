import type { Objection } from '@ehc/casefile/contract';
import { longDate } from '@ehc/rules/plain-date';
import { allByDay } from '../find.js';
import { mindOf, wishes } from '../mind.js';
import { needs, type Known } from './needs.js';

/** Information, and a choice, come from an adviser whom the family has contacted. */
export const withoutContact = (known: Known): Objection | undefined => needs(known, 'MED-03', 'adviser-contacted');

/** After its end nobody chooses, arranges or withdraws from the mediation. */
export function afterTheEnd({ facts, on }: Known): Objection | undefined {
  const ended = allByDay(facts, 'mediation-concluded')[0];
  return ended && on > ended.on
    ? { code: 'already-mediated', field: 'on', detail: `The mediation ended on ${longDate(ended.on)}.` }
    : undefined;
}

export function notChosen({ facts, on }: Known): Objection | undefined {
  const mind = mindOf(facts, on);
  return mind && wishes(mind)
    ? undefined
    : {
        code: 'mediation-not-chosen',
        provision: 'MED-03',
        detail: `The family had not asked for mediation on ${longDate(on)}. If it does not want it, record that as its choice.`,
      };
}

/** Settled is only what leaves nothing agreed undone. */
export function agreementStands({ facts }: Known): Objection | undefined {
  const agreement = allByDay(facts, 'agreement-made')[0];
  return (
    agreement && {
      code: 'agreement-stands',
      provision: 'SEND Regs 2014 reg 42',
      detail: `An agreement was made on ${longDate(agreement.on)}. Finish its steps: the case ends when they are done.`,
    }
  );
}

import type { Objection } from '@ehc/casefile/contract';
import { longDate } from '@ehc/rules/plain-date';
import type { AgreedStep, FactOf } from '../../contract/index.js';
import { partsOf } from '../agreed-steps.js';
import { allByDay } from '../find.js';
import { needs, type Known } from './needs.js';

export function againstConclusion(known: Known, { outcome }: FactOf<'mediation-concluded'>): Objection | undefined {
  return (
    needs(known, 'SEND Regs 2014 reg 39(1)', 'session-held') ??
    (outcome === 'not-agreed' && allByDay(known.facts, 'agreement-made')[0] ? outcomeDiffers('outcome') : undefined)
  );
}

export function againstAgreement(known: Known, agreement: FactOf<'agreement-made'>): Objection | undefined {
  const concluded = allByDay(known.facts, 'mediation-concluded')[0];
  return (
    needs(known, 'SEND Regs 2014 reg 42', 'session-held') ??
    (concluded?.outcome === 'not-agreed' ? outcomeDiffers('steps') : undefined) ??
    agreement.steps.map((step, index) => againstStep(agreement, step, index)).find((objection) => objection)
  );
}

const outcomeDiffers = (field: string): Objection => ({
  code: 'outcome-differs',
  field,
  detail: 'A mediation that ended without agreement has no agreement on record. Correct the entry that is wrong.',
});

/** Reg 42(2): what could be appealed is for the authority to do; (4): only for who took part. */
function againstStep(agreement: FactOf<'agreement-made'>, agreed: AgreedStep, index: number): Objection | undefined {
  const field = (name: string) => `steps.${index}.${name}`;
  if (agreement.steps.findIndex(({ step }) => step === agreed.step) !== index)
    return { code: 'step-twice', field: field('step'), detail: `Step "${agreed.step}" is named twice.` };
  if (agreed.like && agreed.owner !== 'local-authority')
    return {
      code: 'not-theirs-to-do',
      field: field('owner'),
      provision: 'SEND Regs 2014 reg 42(2)',
      detail:
        'What could be appealed is decided by the local authority, and only it can do what an order would require.',
    };
  if (agreed.owner === 'local-authority' && !agreement.authorityIsParty)
    return {
      code: 'not-a-party',
      field: field('owner'),
      provision: 'SEND Regs 2014 reg 42(4)',
      detail: 'The authority took no part in the agreement, and so has no step in it.',
    };
  if (agreed.agreedInWriting && agreed.agreedInWriting < agreement.on)
    return {
      code: 'before-what-it-depends-on',
      field: field('agreedInWriting'),
      provision: 'SEND Regs 2014 reg 42(5)',
      detail: `${longDate(agreed.agreedInWriting)} is before the agreement of ${longDate(agreement.on)}.`,
    };
  return undefined;
}

export function notForTheAuthority({ facts }: Known): Objection | undefined {
  return allByDay(facts, 'agreement-made')[0]?.authorityIsParty
    ? {
        code: 'authority-is-party',
        provision: 'SEND Regs 2014 reg 42(4)',
        detail: 'The authority took part in the agreement, and need not be told of it.',
      }
    : undefined;
}

export function againstDone({ facts }: Known, done: FactOf<'agreement-step-done'>): Objection | undefined {
  const agreed = allByDay(facts, 'agreement-made')[0]?.steps.find(({ step }) => step === done.step);
  if (!agreed) return { code: 'unknown-step', field: 'step', detail: `No step "${done.step}" was agreed.` };
  const parts = partsOf(agreed);
  if (parts.length > 0 ? !parts.includes(done.part ?? '') : done.part !== undefined)
    return {
      code: 'unknown-part',
      field: 'part',
      provision: 'SEND Regs 2014 reg 42(2)',
      detail: parts.length > 0 ? `Say which part is done: ${parts.join(', ')}.` : `Step "${done.step}" has no parts.`,
    };
  const before = allByDay(facts, 'agreement-step-done').find(
    ({ step, part }) => step === done.step && part === done.part,
  );
  return (
    before && {
      code: 'already-recorded',
      field: 'step',
      detail: `This was already recorded for ${longDate(before.on)}. To change it, correct that entry.`,
    }
  );
}

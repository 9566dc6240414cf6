import type { Duty } from '@ehc/casefile/domain';
import { dueDate, type DueDate } from '@ehc/rules';
import type { Agreement } from '@ehc/rules/agreements';
import type { AgreedStep, FactOf } from '../../contract/index.js';
import { lastParts, partsOf } from '../agreed-steps.js';
import { allByDay, endOfCase, type Facts } from '../find.js';
import { limit, limitFrom } from './limit.js';

/** Carrying out what was agreed (reg 42), until each step is done. */
export const agreementDuties = (facts: Facts, agreement: Agreement): Duty[] =>
  allByDay(facts, 'agreement-made').flatMap((made) => [
    ...(made.authorityIsParty
      ? []
      : [
          limit(
            agreement,
            'mediation.agreement-icb-tells-la',
            { agreed: made.on },
            {
              metOn: allByDay(facts, 'authority-told-of-agreement')[0]?.on,
              endedOn: endOfCase(facts),
            },
          ),
        ]),
    ...agreedLimits(made).map(({ rule, about, found, step, part }) =>
      limitFrom(agreement, rule, found, {
        about,
        ...(part === 'refusal' && { nature: 'only-if-refused' }),
        metOn: doneOn(facts, step, part),
        endedOn: part === undefined ? endOfCase(facts) : (noLongerOwed(facts, step) ?? endOfCase(facts)),
      }),
    ),
  ]);

/** One time limit of a step: all of it, or a part. */
export interface AgreedLimit {
  rule: string;
  about: string;
  found: DueDate;
  step: string;
  part?: string;
}

export const agreedLimits = ({ on, steps }: FactOf<'agreement-made'>): AgreedLimit[] =>
  steps.flatMap((agreed) => {
    const { step, like, agreedInWriting } = agreed;
    const rule = like === undefined ? 'mediation.agreement-other' : 'mediation.agreement-appealable';
    const found = dueDate(rule, {
      agreed: on,
      ...(like === undefined ? {} : { like }),
      ...(agreedInWriting === undefined ? {} : { agreedInWriting }),
    });
    const parts = partsOf(agreed);
    return parts.length === 0
      ? [{ rule, about: step, found, step }]
      : parts.map((part) => ({ rule, about: `${step}.${part}`, found: partOf(found, agreed, part), step, part }));
  });

/** A part has the date of the order's part, and stands on reg 42(2) and on the paragraph of reg 44(2). */
function partOf(found: DueDate, { like }: AgreedStep, part: string): DueDate {
  const own = found.parts!.find(({ ruleId }) => ruleId === `order.${like}.${part}`)!;
  return { ...own, citation: `${found.citation} with ${own.citation.replace('SEND Regs 2014 ', '')}` };
}

const doneOn = (facts: Facts, step: string, part: string | undefined): string | undefined =>
  allByDay(facts, 'agreement-step-done').find((done) => done.step === step && done.part === part)?.on;

const noLongerOwed = (facts: Facts, step: string): string | undefined =>
  allByDay(facts, 'agreement-step-done').find(
    (done) => done.step === step && done.part !== undefined && lastParts.has(done.part),
  )?.on;

import type { LetterContent } from '@ehc/casefile/data';
import type { AgreedStep, FactOf } from '@ehc/mediation/contract';
import { rule } from '@ehc/rules';
import { longDate } from '@ehc/rules/plain-date';
import { deadlineOf, deadlinesMeant, dutyOf, limitOf, type Deadline } from './limits.js';
import { windowOf } from './mediation.js';

/** What was agreed, step by step: in the words of the agreement where they were entered, who does it, by when, and the law (reg 42). */
export function agreementOf(content: LetterContent) {
  const { steps, authorityIsParty } = content.event!.fact as unknown as FactOf<'agreement-made'>;
  const inWords = (content.words['steps'] ?? {}) as Record<string, string | undefined>;
  return {
    ...windowOf(content),
    agreedOn: longDate(content.event!.on),
    rows: deadlinesMeant(content).map((deadline) => {
      const code = deadline.key.split('/')[1]!.split('.')[0]!;
      const step = steps.find((one) => one.step === code);
      return {
        what: whatOf(step, deadline, inWords[code] ?? (steps.length > 1 ? `Step ${code}` : undefined)),
        owner: step?.owner,
        by: deadline.due ? longDate(deadline.due) : '',
        law: deadline.citation,
      };
    }),
    telling: authorityIsParty ? undefined : limitOf(deadlineOf(content, 'mediation.agreement-icb-tells-la')),
  };
}

/** What was agreed, and for a step like an order what that asks for: an order with one limit names it, else the part does. */
function whatOf(step: AgreedStep | undefined, deadline: Deadline, agreed: string | undefined): string {
  const isPart = deadline.duty !== rule(deadline.rule).duty;
  const duty = step?.like && !isPart ? rule(`order.${step.like}`).duty : dutyOf(deadline);
  if (!agreed) return duty;
  return step?.like || agreed === `Step ${step?.step}` ? `${agreed}: ${duty}` : agreed;
}

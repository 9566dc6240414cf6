import type { Duty } from '@ehc/casefile/domain';
import { dueDate, type DueDate } from '@ehc/rules';
import type { Agreement } from '@ehc/rules/agreements';
import { first, type Facts } from '../find.js';
import type { Order } from '../ordered/orders.js';
import { owedIn, type Owed } from '../ordered/owed.js';
import { withException } from './duty-of.js';

/**
 * The limits that orders of the tribunal (reg 44(2)), agreements in mediation (reg 42(2)) and appeals not opposed (reg 45) put in
 * the place of the ordinary ones. The key is the rule and where it came from: `order.make-plan.draft/EX-2026-0141-A1`.
 */
export function orderedDuties(facts: Facts, agreement: Agreement): Duty[] {
  const over = first(facts, 'request-withdrawn')?.on ?? first(facts, 'moved-out-of-area')?.on;
  return limitsIn(facts).flatMap(({ key, ...owed }) =>
    withException(facts, agreement, ruleOf(owed), limitOf(owed, agreement), {
      key,
      ...(owed.part === 'refusal' ? { nature: 'only-if-refused' } : {}),
      metOn: owed.doneOn,
      endedOn: owed.overtakenOn ?? over,
    }),
  );
}

/** The limit of the final plan that was ordered or agreed last, which letters name in the place of the ordinary one. */
export const orderedFinalPlan = (facts: Facts): string | undefined =>
  limitsIn(facts).findLast(
    ({ order: { like }, part }) =>
      part === 'final' || part === 'final-plan' || (part === undefined && (like === 'assess' || like === 'make-plan')),
  )?.key;

/** What is owed by the name of its limit. A second order of one kind in one appeal has its own name behind it. */
function limitsIn(facts: Facts): (Owed & { key: string })[] {
  const taken = new Set<string>();
  return owedIn(facts).map((owed) => {
    const { source, from, step } = owed.order;
    const agreed = source === 'mediation-agreement';
    const short = `${ruleOf(owed)}${agreed && owed.part ? `.${owed.part}` : ''}/${from}${agreed ? `.${step}` : ''}`;
    const key = taken.has(short) ? `${short}.${step}` : short;
    taken.add(key);
    return { ...owed, key };
  });
}

const AGREEMENT = 'mediation.agreement-appealable';

function ruleOf({ order: { source, like }, part }: Owed): string {
  if (source === 'mediation-agreement') return AGREEMENT;
  if (source === 'tribunal-order') return part === undefined ? `order.${like}` : `order.${like}.${part}`;
  return part === undefined || like === 'maintain' ? conceded[like] : `${conceded[like]}.${part}`;
}

const conceded: Record<Order['like'], string> = {
  assess: 'concede.assess',
  'make-plan': 'concede.issue',
  amend: 'concede.contents',
  'name-school': 'concede.placement',
  maintain: 'concede.cease',
  reconsider: 'order.reconsider',
};

function limitOf(owed: Owed, agreement: Agreement): DueDate {
  const { order, part } = owed;
  const { on, source, like, agreedInWriting, directed, directedParts } = order;
  if (source === 'appeal-not-opposed') return dueDate(ruleOf(owed), { notified: on }, { agreement });
  if (source === 'tribunal-order') {
    const date = part === undefined ? directed : directedParts?.[part];
    return dueDate(ruleOf(owed), { ordered: on, ...(date && { directed: date }) }, { agreement });
  }
  const found = dueDate(AGREEMENT, { agreed: on, like, ...(agreedInWriting && { agreedInWriting }) }, { agreement });
  return part === undefined ? found : partOf(found, `order.${like}.${part}`);
}

/** A part has the date of the order's part, and stands on reg 42(2) and on the paragraph of reg 44(2). */
function partOf(found: DueDate, ruleId: string): DueDate {
  const own = found.parts!.find((part) => part.ruleId === ruleId)!;
  return { ...own, citation: `${found.citation} with ${own.citation.replace('SEND Regs 2014 ', '')}` };
}

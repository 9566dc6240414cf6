import type { Duty } from '@ehc/casefile/domain';
import type { Agreement } from '@ehc/rules/agreements';
import { beginning, first, type Facts } from '../find.js';
import { dutyOf, endOf } from './duty-of.js';

/** The limits that run from the request: regs 3, 4(1), 5(1), 10(1), 13(2), and notices with decisions (regs 5(3), 10(3), 14(2)). */
export function processDuties(facts: Facts, agreement: Agreement): Duty[] {
  const began = beginning(facts);
  if (!began) return [];
  const end = endOf(facts);
  const assessment = first(facts, 'assessment-decided');
  const plan = first(facts, 'plan-decided');
  const final = first(facts, 'final-plan-issued');
  const duty = (id: string, rest: Parameters<typeof dutyOf>[4]) => dutyOf(facts, agreement, id, began.on, rest);
  const told = (fact: { on: string; notifiedOn?: string } | undefined) => fact && (fact.notifiedOn ?? fact.on);
  return [
    ...duty('ehc.consult-on-request', {
      metOn: first(facts, 'notice-of-consideration-given')?.on,
      endedOn: told(assessment) ?? end,
    }),
    ...(began.kind === 'brought-to-attention'
      ? duty('ehc.not-necessary-early', {
          metOn: first(facts, 'need-for-provision-judged')?.on,
          endedOn: told(assessment) ?? end,
        })
      : []),
    ...duty('ehc.decision-to-assess', { metOn: told(assessment), endedOn: end }),
    ...duty('ehc.refusal-to-issue', {
      nature: 'only-if-refused',
      metOn: plan?.issue === false ? told(plan) : undefined,
      endedOn: plan?.issue ? plan.on : end,
    }),
    ...duty('ehc.final-plan', { metOn: final?.on, endedOn: final ? undefined : end }),
    ...[assessment?.assess === false ? assessment : undefined, plan?.issue === false ? plan : undefined, final].flatMap(
      (decision) =>
        decision
          ? dutyOf(facts, agreement, 'ehc.appeal-notice', decision.on, {
              about: decision.kind,
              metOn: 'notifiedOn' in decision ? told(decision) : decision.on,
            })
          : [],
    ),
    ...stay(facts, agreement),
  ].map((one) => (one.metOn ? { ...one, endedOn: undefined } : one));
}

/** Reg 48: ten days on which the special school is open, after notice that no plan will be issued. */
function stay(facts: Facts, agreement: Agreement): Duty[] {
  const placed = first(facts, 'placed-for-assessment');
  const plan = first(facts, 'plan-decided');
  if (!placed || plan?.issue !== false) return [];
  return dutyOf(facts, agreement, 'placement.remain', plan.notifiedOn ?? plan.on, {
    nature: 'window',
    inputs: { schoolOpenDays: placed.openDays },
  });
}
